import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { testDatabaseUrl } from './testServices.ts'

export interface TestDatabase {
  url: string
  /** Throws the database away, with whoever is still connected to it. */
  drop(): Promise<void>
}

/** An empty PostgreSQL database of the caller alone, in the cluster of this run or in that of `serverUrl`. */
export async function createTestDatabase(serverUrl = testDatabaseUrl()): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await execute(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => execute(serverUrl, `drop database if exists ${name} with (force)`) }
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
