import type { Kysely } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestSql, type TestSql } from '../../../tests/support/openTestSql.ts'
import { isUniqueViolation } from './databaseErrors.ts'
import { inTransaction } from './inTransaction.ts'
import type { Database } from './schema.ts'

let sql: TestSql
let nodes: Kysely<Database>[]

beforeEach(async () => {
  sql = await openTestSql()
  nodes = [sql.db, sql.otherNode.db]
})
afterEach(() => sql.close())

const onAllNodes = <T>(count: number, work: (db: Kysely<Database>, index: number) => Promise<T>) =>
  Promise.all(
    nodes.flatMap((db, node) => Array.from({ length: count }, (_, at) => work(db, node * count + at))),
  )

/** Whoever comes waits until so many have come; after that nobody waits. */
function createMeetingPoint(count: number): () => Promise<void> {
  const waiting: (() => void)[] = []
  let come = 0
  return async () => {
    come += 1
    if (come < count) return new Promise((resolve) => waiting.push(resolve))
    for (const go of waiting) go()
  }
}

async function read(db: Kysely<Database>, key: string): Promise<string | undefined> {
  return (await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst())?.value
}

describe('a transaction that two nodes do at once', () => {
  it('is as if each was alone: no count is lost', async () => {
    await sql.db.insertInto('setting').values({ key: 'count', value: '0' }).execute()
    await onAllNodes(15, (db) =>
      inTransaction(db, 'count', async (trx) => {
        const value = String(Number(await read(trx, 'count')) + 1)
        await trx.updateTable('setting').set({ value }).where('key', '=', 'count').execute()
      }),
    )
    expect(await read(sql.db, 'count')).toBe('30')
  })

  it('sees what it read still true when it is stored: of two that each leave one, one stays', async () => {
    const keys = ['one', 'other']
    await sql.db
      .insertInto('setting')
      .values(keys.map((key) => ({ key, value: 'here' })))
      .execute()
    const bothHaveRead = createMeetingPoint(2)
    const leave = (db: Kysely<Database>, key: string) =>
      inTransaction(db, key, async (trx) => {
        const here = await trx.selectFrom('setting').select('key').execute()
        await bothHaveRead()
        if (here.length > 1) await trx.deleteFrom('setting').where('key', '=', key).execute()
      })
    await Promise.all(nodes.map((db, node) => leave(db, keys[node] ?? '')))
    expect(await sql.db.selectFrom('setting').select('key').execute()).toHaveLength(1)
  })

  it('finds what another stored first, as on SQLite', async () => {
    const allHaveLooked = createMeetingPoint(6)
    const made = await onAllNodes(3, (db, index) =>
      inTransaction(db, `${index}`, async (trx) => {
        const stored = await read(trx, 'once')
        await allHaveLooked()
        if (stored !== undefined) return 'found'
        await trx
          .insertInto('setting')
          .values({ key: 'once', value: `${index}` })
          .execute()
        return 'made'
      }),
    )
    expect(made.filter((what) => what === 'made')).toHaveLength(1)
  })
})

it('stores nothing of work that throws, and does not do it again', async () => {
  let runs = 0
  const failing = inTransaction(sql.db, 'x', async (trx) => {
    runs += 1
    await trx.insertInto('setting').values({ key: 'half', value: '1' }).execute()
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(runs).toBe(1)
  expect(await read(sql.db, 'half')).toBeUndefined()
})

it('gives up on a key that never stops being in the way', async () => {
  await sql.db.insertInto('setting').values({ key: 'mine', value: '1' }).execute()
  const blind = inTransaction(sql.db, 'x', (trx) =>
    trx.insertInto('setting').values({ key: 'mine', value: '2' }).execute(),
  )
  await expect(blind).rejects.toSatisfy(isUniqueViolation)
})
