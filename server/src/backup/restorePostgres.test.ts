import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/services/createTestDatabase.ts'
import { openPostgresNoticeStore } from '../cluster/postgresNoticeStore.ts'
import { createDocumentPool } from '../storage/documents/documentPool.ts'
import { openPostgresDocumentStore } from '../storage/documents/postgresDocumentStore.ts'
import { backupPostgres } from './backupPostgres.ts'
import { backupSqlite } from './backupSqlite.ts'
import { openBackup } from './openBackup.ts'
import { connectPostgres, lockPostgresBackups } from './postgresClient.ts'
import { restorePostgres } from './restorePostgres.ts'
import { type RestoreOptions, restoreSqlite } from './restoreSqlite.ts'
import {
  addProject,
  createTestFolder,
  eraseTestProject,
  openTestData,
  readEverything,
  type TestData,
  type TestFolder,
} from './testData.ts'

let place: TestFolder
let folder: string
let data: TestData
let database: TestDatabase

beforeEach(async () => {
  place = createTestFolder()
  folder = join(place.path, 'data')
  data = await openTestData(folder)
  database = await createTestDatabase()
})
afterEach(async () => {
  await data.close()
  await database.drop()
  place.remove()
})

let clock = Date.UTC(2026, 10, 22, 14, 30, 15)
const now = () => {
  clock += 1_000
  return clock
}
const fileOf = (name: string) => join(place.path, `${name}.wijktafel`)

async function backupFolder(from: string, name: string): Promise<string> {
  await backupSqlite(from, fileOf(name), { replace: false, now })
  return fileOf(name)
}

async function load(file: string, changes: Partial<RestoreOptions> = {}) {
  const backup = openBackup(file)
  try {
    return await restorePostgres(database.url, backup, { file, keepErased: true, now, ...changes })
  } finally {
    backup.close()
  }
}

async function restoreInto(target: string, file: string): Promise<void> {
  mkdirSync(target)
  const backup = openBackup(file)
  await restoreSqlite(target, backup, { file, keepErased: true, now })
  backup.close()
}

async function query(text: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

/** Accounts with what differs most between the databases: yes or no, instants, nothing. */
function addAccount({ sql }: TestData): void {
  const at = '2026-11-22T09:08:07.065Z'
  sql
    .prepare('INSERT INTO authUser VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run('noor', 'Noor ☕ "\'\\', 'noor@lindebuurt.example', 1, null, at, '2026-06-30T23:59:59.999Z')
  sql
    .prepare(
      'INSERT INTO authAccount (id, userId, accountId, providerId, password, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run('account', 'noor', 'noor', 'credential', 'scrypt:…', at, at)
}

test('from files to PostgreSQL and back: equal rows and documents', async () => {
  addAccount(data)
  addProject(data, 'a')
  addProject(data, 'b')
  eraseTestProject(data, 'b')
  const present = await readEverything(folder)
  expect(await load(await backupFolder(folder, 'heen'))).toMatchObject({ before: null, kept: [] })
  expect(await query('select "emailVerified", "createdAt" from "authUser"')).toEqual([
    [true, new Date('2026-11-22T09:08:07.065Z')],
  ])
  const { rows } = await backupPostgres(database.url, fileOf('terug'), { replace: false, now })
  expect(rows).toBeGreaterThan(300)
  expect(openBackup(fileOf('terug')).header.origin).toBe('postgresql')
  const again = join(place.path, 'terug')
  await restoreInto(again, fileOf('terug'))
  const { kysely_migration: first, ...restFirst } = present
  const { kysely_migration: second, ...restSecond } = await readEverything(again)
  expect(restSecond).toEqual(restFirst)
  expect(second).toHaveLength(first?.length ?? -1)
})

test('every table of PostgreSQL is carried along, or is known to be its own', async () => {
  await load(await backupFolder(folder, 'leeg'))
  const carried = Object.keys(await readEverything(folder)).filter((name) => name !== 'document_erased')
  const own = [
    'kysely_migration_lock',
    'document_version',
    'document_head',
    'cluster_notice',
    'cluster_version',
  ]
  const tables = await query(
    `select table_name from information_schema.tables where table_schema = current_schema()`,
  )
  expect(tables.flat().sort()).toEqual([...carried, ...own].sort())
})

test('documents go on where they were: numbers, snapshots, and names that stay erased', async () => {
  addProject(data, 'a')
  addProject(data, 'b')
  eraseTestProject(data, 'b')
  await load(await backupFolder(folder, 'heen'))
  const pool = createDocumentPool(database.url, { onError: () => undefined })
  const store = await openPostgresDocumentStore(pool)
  expect(await store.list()).toEqual(['note:a-note', 'stage:a-session'])
  expect(await store.heads(['note:a-note', 'stage:a-session', 'note:b-note'])).toEqual(
    new Map([
      ['note:a-note', 300],
      ['stage:a-session', 9],
      ['note:b-note', null],
    ]),
  )
  expect(await store.append([{ name: 'stage:a-session', update: new Uint8Array([1]) }])).toEqual([10])
  expect((await store.load('stage:a-session')).updates.map(({ length }) => length)).toEqual([70_000, 1])
  await expect(store.load('note:b-note')).rejects.toThrow('erased')
  await pool.end()
})

test('what was there is a backup next to the file, and nodes hear that it was replaced', async () => {
  addAccount(data)
  addProject(data, 'a')
  const first = await backupFolder(folder, 'een')
  await load(first)
  addProject(data, 'c')
  await load(await backupFolder(folder, 'twee'), { keepErased: false })
  const full = await readEverything(folder)
  const { before } = await load(first)
  expect(await query('select id from project')).toEqual([['a']])
  const again = join(place.path, 'weer')
  await restoreInto(again, before ?? '')
  expect((await readEverything(again)).project).toEqual(full.project)
  expect((await readEverything(again)).document_update).toEqual(full.document_update)
  const pool = createDocumentPool(database.url, { onError: () => undefined })
  const notices = await (await openPostgresNoticeStore(pool)).since(0)
  expect(notices.map(({ notice }) => notice)).toEqual(Array(3).fill({ kind: 'restored' }))
  // A node that runs must let go before, and come back after.
  await pool.query('select 1')
  await load(first)
  // It notices that it was cut off.
  await expect.poll(() => pool.totalCount).toBe(0)
  const later = await (await openPostgresNoticeStore(pool)).since(notices.at(-1)?.id ?? 0)
  expect(later.map(({ notice }) => notice)).toEqual([{ kind: 'restoring' }, { kind: 'restored' }])
  await pool.end()
})

test('projects erased since the backup stay erased', async () => {
  addAccount(data)
  addProject(data, 'a')
  addProject(data, 'b')
  const file = await backupFolder(folder, 'een')
  await load(file)
  await query(`delete from project where id = 'a'`)
  await query(
    `insert into "auditLog" (id, at, actor, action, target) values ('gone', 2, 'noor', 'project.erase', 'a')`,
  )
  expect((await load(file)).kept).toEqual(['a'])
  expect(await query('select id from project')).toEqual([['b']])
  expect(await query('select name from document_head where erased order by name')).toEqual([
    ['board:a-board'],
    ['cards:a-session'],
    ['lead:a-session'],
    ['note:a-note'],
    ['stage:a-session'],
  ])
})

test('a statement that waits for the tables is cut off: what it would write belongs to what is no more', async () => {
  addAccount(data)
  addProject(data, 'a')
  const file = await backupFolder(folder, 'een')
  await load(file)
  const node = new Client({ connectionString: database.url, application_name: 'wijktafel documents' })
  const hasBroken = new Promise((resolve) => node.on('error', resolve))
  await node.connect()
  // The restore waits for this, and then has all tables for itself until it is done.
  await node.query(`begin; insert into document_update values ('note:a-note', 301, 'x')`)
  const late = new Client({ connectionString: database.url, application_name: 'wijktafel documents' })
  late.on('error', () => undefined)
  await late.connect()
  const restored = load(file)
  await waitForLock()
  const append = late.query(`insert into document_update values ('note:a-note', 301, 'y')`)
  const cut = expect(append).rejects.toThrow()
  await node.query('commit')
  await restored
  await cut
  await hasBroken
  expect(await query(`select max(seq) from document_update where name = 'note:a-note'`)).toEqual([['300']])
  await Promise.allSettled([node.end(), late.end()])
})

/** Until somebody waits to have a table for itself. */
async function waitForLock(): Promise<void> {
  await expect
    .poll(() => query(`select 1 from pg_locks where mode = 'AccessExclusiveLock' and not granted`), {
      timeout: 20_000,
    })
    .not.toEqual([])
}

test('a restore that fails at the end changes nothing, and leaves no file', async () => {
  addAccount(data)
  addProject(data, 'a')
  const file = await backupFolder(folder, 'een')
  await load(file)
  await query(`update project set name = 'Nieuw'`)
  // The heads come last.
  await query(
    `create function refuse() returns trigger language plpgsql as $$ begin raise 'schijf vol'; end $$`,
  )
  await query('create trigger refuse before insert on document_head execute function refuse()')
  await expect(load(file)).rejects.toThrow('schijf vol')
  expect(readdirSync(place.path).sort()).toEqual(['data', 'een.wijktafel'])
  expect(await query('select name from project')).toEqual([['Nieuw']])
  expect(await query('select count(*) from document_update')).toEqual([['300']])
})

test('what cannot be done has a name', async () => {
  const options = { replace: false, now }
  await expect(backupPostgres(database.url, fileOf('een'), options)).rejects.toMatchObject({
    code: 'nothingKept',
  })
  const nowhere = 'postgres://niemand@127.0.0.1:1/weg'
  await expect(backupPostgres(nowhere, fileOf('een'), options)).rejects.toMatchObject({
    code: 'databaseUnreachable',
    subject: '127.0.0.1:1',
  })
  const file = await backupFolder(folder, 'een')
  await load(file)
  const other = await connectPostgres(database.url)
  await lockPostgresBackups(other, 'restore')
  await expect(backupPostgres(database.url, fileOf('twee'), options)).rejects.toMatchObject({ code: 'busy' })
  await expect(load(file)).rejects.toMatchObject({ code: 'busy' })
  await other.end()
  await query(`delete from kysely_migration where name = '0002_indexes'`)
  await expect(backupPostgres(database.url, fileOf('twee'), options)).rejects.toMatchObject({
    code: 'otherTables',
  })
})
