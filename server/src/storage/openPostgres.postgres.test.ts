import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '@wijktafel/shared/ids'
import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/services/createTestDatabase.ts'
import { type Log, silentLog } from '../log.ts'
import { openPostgres } from './openPostgres.ts'
import type { Database } from './schema.ts'

let database: TestDatabase
let opened: Kysely<Database>[]

beforeEach(async () => {
  database = await createTestDatabase()
  opened = []
})
afterEach(async () => {
  await Promise.all(opened.map((db) => db.destroy()))
  await database.drop()
})

async function open(log: Log = silentLog): Promise<Kysely<Database>> {
  const db = await openPostgres(database.url, { log })
  opened.push(db)
  return db
}

async function storePhoto(db: Kysely<Database>, bytes: Uint8Array): Promise<void> {
  const project = {
    name: 'P',
    neighbourhood: 'N',
    theme: 'T',
    picture: '1F333' as never,
    phase: 'start' as const,
  }
  const projectId = newId<never>()
  const sessionId = newId<never>()
  await db
    .insertInto('project')
    .values({ id: projectId, ...project, retentionMonths: null, createdAt: Date.now() })
    .execute()
  await db
    .insertInto('session')
    .values({
      ...{ id: sessionId, projectId, title: 'S', phase: 'start', place: '', plannedAt: null, openedAt: null },
      ...{ closedAt: null, state: 'open', code: '1', pictureCode: 'a', currentActivityId: null, timer: null },
      ...{ following: 1, outcomeDecisionId: null, createdAt: 1 },
    })
    .execute()
  await db
    .insertInto('media')
    .values({
      ...{ id: newId<never>(), projectId, sessionId, participantId: null, mime: 'image/webp' },
      ...{ kind: 'image', seconds: null },
      ...{ width: 1, height: 1, full: bytes, small: bytes, createdAt: 4_102_444_800_000 },
    })
    .execute()
}

const isMigration = (name: string) => /^\d{4}_\w+\.ts$/.test(name)

describe('a PostgreSQL database', () => {
  it('is made once by nodes that start at once', async () => {
    const nodes = await Promise.all([open(), open(), open()])
    const names = (await nodes[0]?.introspection.getTables())?.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['ballot', 'card', 'electorate', 'session']))
    const { rows } = await sql`select name from kysely_migration`.execute(nodes[0] ?? expect.fail('no node'))
    expect(rows).toHaveLength(readdirSync(join(import.meta.dirname, 'migrations')).filter(isMigration).length)
  })

  it('gives the types that SQLite gives: instants are numbers, bytes a plain Uint8Array', async () => {
    const db = await open()
    const bytes = new Uint8Array([0, 1, 127, 128, 255])
    await storePhoto(db, bytes)
    const photo = await db.selectFrom('media').selectAll().executeTakeFirstOrThrow()
    expect(photo.createdAt).toBe(4_102_444_800_000)
    expect(photo.full).toEqual(bytes)
    expect(Object.getPrototypeOf(photo.full)).toBe(Uint8Array.prototype)
    const { count } = await db
      .selectFrom('media')
      .select(db.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBe(1)
  })

  it('sorts and compares text by its bytes, whatever the language of the host', async () => {
    const db = await open()
    for (const key of ['b', 'a', 'B', 'é', 'A'])
      await db.insertInto('setting').values({ key, value: '' }).execute()
    const rows = await db.selectFrom('setting').select('key').orderBy('key').execute()
    expect(rows.map(({ key }) => key)).toEqual(['A', 'B', 'a', 'b', 'é'])
  })

  it('outlives connections that the database ends, and says so in the log', async () => {
    const warnings: string[] = []
    const db = await open({ ...silentLog, warn: (event) => void warnings.push(event) })
    await Promise.all(Array.from({ length: 5 }, () => sql`select pg_sleep(0.01)`.execute(db)))
    const other = await open()
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(other)
    await expect.poll(() => warnings).toContain('database connection lost')
    await expect.poll(() => db.selectFrom('setting').selectAll().execute()).toEqual([])
  })

  it('fails what is at work on a connection that the database ends, and nothing else', async () => {
    const db = await open()
    const other = await open()
    const query = sql`select pg_sleep(60)`.execute(db)
    const failed = expect(query).rejects.toThrow('terminating connection')
    const ended = Promise.withResolvers<void>()
    const work = db.transaction().execute(async (trx) => {
      await trx.insertInto('setting').values({ key: 'half', value: '' }).execute()
      await ended.promise
      await trx.insertInto('setting').values({ key: 'whole', value: '' }).execute()
    })
    const lost = expect(work).rejects.toThrow()
    const busy = sql<{ count: number }>`select count(*) as count from pg_stat_activity
      where datname = current_database() and (query like '%pg_sleep(60)%' or query like 'insert%')
        and pid <> pg_backend_pid()`
    await expect.poll(async () => (await busy.execute(other)).rows[0]?.count).toBe(2)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(other)
    ended.resolve()
    await Promise.all([failed, lost])
    // A connection that was idle may be given out once before it knows that it is broken.
    await expect.poll(() => db.selectFrom('setting').selectAll().execute()).toEqual([])
  })

  it('cannot be opened where there is none', async () => {
    const nowhere = database.url.replace(/[^/]+$/, 'nergens')
    await expect(openPostgres(nowhere, { log: silentLog })).rejects.toThrow('does not exist')
  })
})
