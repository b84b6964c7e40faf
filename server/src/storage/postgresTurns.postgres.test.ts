import { Client } from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/services/createTestDatabase.ts'
import { silentLog } from '../log.ts'
import type { Turns } from '../turns.ts'
import { createPostgresTurns } from './postgresTurns.ts'

let database: TestDatabase
let nodes: Turns[]

beforeEach(async () => {
  database = await createTestDatabase()
  nodes = Array.from({ length: 3 }, () => createPostgresTurns(database.url, { log: silentLog }))
})
afterEach(async () => {
  await Promise.all(nodes.map((node) => node.close()))
  await database.drop()
})

const node = (at: number): Turns => nodes[at % nodes.length] ?? expect.fail('no node')
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1))

/** A task that tells how many of its kind ran while it did. */
function createWatched() {
  const seen = { most: 0, runs: 0 }
  let running = 0
  const task = async () => {
    running += 1
    seen.runs += 1
    seen.most = Math.max(seen.most, running)
    await aMoment()
    running -= 1
  }
  return { seen, task }
}

async function execute(statement: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query(statement, values)).rows
  } finally {
    await client.end()
  }
}

const breakConnections = () =>
  execute(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'wijktafel turns' and datname = current_database()`,
  )

it('runs tasks of one key one at a time, over all nodes', async () => {
  const { seen, task } = createWatched()
  await Promise.all(Array.from({ length: 30 }, (_, at) => node(at).inTurn('stage:x', task)))
  expect(seen).toEqual({ most: 1, runs: 30 })
})

it('lets tasks of other keys run meanwhile, also inside one another', async () => {
  const inner = node(0).inTurn('a', () => node(0).inTurn('b', () => node(1).inTurn('c', async () => 'all')))
  expect(await inner).toBe('all')
})

it('keeps the order of the calls of one node', async () => {
  const done: number[] = []
  await Promise.all([1, 2, 3, 4].map((at) => node(0).inTurn('x', async () => void done.push(at))))
  expect(done).toEqual([1, 2, 3, 4])
})

it('hands on after a task that fails, and holds no lock when nothing runs', async () => {
  const failing = node(0).inTurn('x', async () => Promise.reject(new Error('failed')))
  await expect(failing).rejects.toThrow('failed')
  expect(await node(1).inTurn('x', async () => 'next')).toBe('next')
  const locks = await execute(
    `select 1 from pg_locks
     where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`,
  )
  expect(locks).toEqual([])
})

it('opens a broken connection again; the task that had the turn ends as it would have', async () => {
  const survivor = node(0).inTurn('x', async () => {
    await breakConnections()
    return 'ended'
  })
  expect(await survivor).toBe('ended')
  const { seen, task } = createWatched()
  await Promise.all(Array.from({ length: 9 }, (_, at) => node(at).inTurn('x', task)))
  expect(seen).toEqual({ most: 1, runs: 9 })
})

it('frees the turn of a node that is gone', async () => {
  let finish = () => {}
  const held = new Promise<void>((resolve) => {
    finish = resolve
  })
  let isHeld = () => {}
  const started = new Promise<void>((resolve) => {
    isHeld = resolve
  })
  const lost = node(0).inTurn('x', () => {
    isHeld()
    return held
  })
  await started
  const next = node(1).inTurn('x', async () => 'mine')
  await breakConnections()
  expect(await next).toBe('mine')
  finish()
  await lost
})
