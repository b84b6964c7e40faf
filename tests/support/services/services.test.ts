import { Redis } from 'ioredis'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { createTestDatabase } from './createTestDatabase.ts'
import { testRedisUrl } from './testServices.ts'

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

test('each test database is empty and alone', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()])
  await query(one.url, 'create table mine (id text)')
  const tables = `select tablename from pg_tables where schemaname = 'public'`
  expect(await query(one.url, tables)).toEqual([{ tablename: 'mine' }])
  expect(await query(other.url, tables)).toEqual([])
  await Promise.all([one.drop(), other.drop()])
  await expect(query(one.url, tables)).rejects.toThrow('does not exist')
})

test('Redis answers', async () => {
  const redis = new Redis(testRedisUrl())
  expect(await redis.ping()).toBe('PONG')
  redis.disconnect()
})
