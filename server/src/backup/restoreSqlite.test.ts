import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backupSqlite } from './backupSqlite.ts'
import { lockDataFolder } from './dataFolderLock.ts'
import { openBackup } from './openBackup.ts'
import { type RestoreOptions, restoreSqlite } from './restoreSqlite.ts'
import {
  addProject,
  countRows,
  createTestFolder,
  eraseTestProject,
  openTestData,
  readEverything,
  type TestFolder,
} from './testData.ts'

let place: TestFolder
let folder: string
let file: string

beforeEach(() => {
  place = createTestFolder()
  folder = join(place.path, 'data')
  file = join(place.path, 'kopie.wijktafel')
})
afterEach(() => place.remove())

const now = () => Date.UTC(2026, 10, 22, 14, 30, 15)

async function restore(into = folder, changes: Partial<RestoreOptions> = {}) {
  const backup = openBackup(file)
  try {
    return await restoreSqlite(into, backup, { file, keepErased: true, now, ...changes })
  } finally {
    backup.close()
  }
}

/** Two projects, and a backup of them. */
async function buildBackup() {
  const data = await openTestData(folder)
  addProject(data, 'a')
  addProject(data, 'b')
  await backupSqlite(folder, file, { replace: false, now })
  return data
}

function generationOf(where: string): unknown {
  const database = new DatabaseSync(join(where, 'wijktafel.db'), { readOnly: true })
  const row = database.prepare("SELECT value FROM setting WHERE key = 'generation'").get()
  database.close()
  return row?.value
}

test('a decision book comes back, and cannot be changed there either', async () => {
  const data = await buildBackup()
  await data.close()
  const other = join(place.path, 'nieuw')
  await restore(other)
  const database = new DatabaseSync(join(other, 'wijktafel.db'))
  database.exec('PRAGMA foreign_keys = ON')
  const hashes = () => database.prepare('SELECT hash FROM decisionBook ORDER BY projectId').all()
  expect(hashes()).toMatchObject([{ hash: 'a-hash' }, { hash: 'b-hash' }])
  for (const change of ["UPDATE decisionBook SET hash = ''", 'DELETE FROM decisionBook'])
    expect(() => database.exec(change)).toThrow(/only added to/)
  database.exec("DELETE FROM project WHERE id = 'a'")
  expect(hashes()).toMatchObject([{ hash: 'b-hash' }])
  database.close()
})

test('on an empty machine: equal rows and documents, with a generation of their own', async () => {
  const data = await buildBackup()
  await data.close()
  const other = join(place.path, 'nieuw')
  expect(await restore(other)).toEqual({ before: null, isBeforeReadable: true, kept: [] })
  expect(await readEverything(other)).toEqual(await readEverything(folder))
  const first = generationOf(other)
  expect(first).toMatch(/^\w{20}$/)
  await restore(other)
  expect(generationOf(other)).not.toBe(first)
  expect(readdirSync(other).sort()).toEqual(['backup.lock', 'documents.db', 'wijktafel.db', 'wijktafel.lock'])
})

test('what was there is a backup next to the file, and brings everything back', async () => {
  const data = await buildBackup()
  addProject(data, 'c')
  data.sql.prepare("UPDATE project SET name = 'Veranderd' WHERE id = 'a'").run()
  await data.close()
  const present = await readEverything(folder)
  const { before } = await restore()
  expect(before).toBe(join(place.path, 'voor-terugzetten-2026-11-22-143015.wijktafel'))
  expect(countRows(folder, 'project')).toBe(2)
  file = before ?? ''
  await restore(folder, { now: () => now() + 1_000 })
  expect(await readEverything(folder)).toEqual(present)
})

test('two restores within one second: each keeps what was there before it', async () => {
  const data = await buildBackup()
  await data.close()
  const names = [(await restore()).before, (await restore()).before]
  const first = join(place.path, 'voor-terugzetten-2026-11-22-143015')
  expect(names).toEqual([`${first}.wijktafel`, `${first}-2.wijktafel`])
  expect(readdirSync(folder).filter((name) => name.includes('terugzetten'))).toEqual([])
})

test('projects erased since the backup stay erased, with their documents; others come back', async () => {
  const data = await buildBackup()
  eraseTestProject(data, 'a')
  await data.close()
  expect((await restore()).kept).toEqual(['a'])
  const everything = JSON.stringify(await readEverything(folder))
  expect(everything).not.toContain('Project a')
  expect(everything).not.toContain('a-photo')
  expect(everything).not.toContain('a-log')
  expect(everything).toContain('Project b')
  expect(countRows(folder, 'document_update')).toBe(300)
  const { document_erased: names, auditLog } = await readEverything(folder)
  expect(names).toEqual([
    '["board:a-board"]',
    '["cards:a-session"]',
    '["lead:a-session"]',
    '["note:a-note"]',
    '["stage:a-session"]',
  ])
  // The log still says so: the next restore of that backup keeps it erased too.
  expect(auditLog?.join()).toContain('"project.erase","a"')
  expect((await restore(folder, { now: () => now() + 1_000 })).kept).toEqual(['a'])
})

test('--no-keep-erased brings them back, and then they are not erased again', async () => {
  const data = await buildBackup()
  const full = await readEverything(folder)
  eraseTestProject(data, 'a')
  await data.close()
  expect((await restore(folder, { keepErased: false })).kept).toEqual([])
  expect(await readEverything(folder)).toEqual(full)
})

test('present data that is damaged: the backup comes, and the damaged files stay as they are', async () => {
  const data = await buildBackup()
  await data.close()
  const full = await readEverything(folder)
  writeFileSync(join(folder, 'wijktafel.db'), 'dit is geen database, maar een briefje'.repeat(300))
  const { before, isBeforeReadable } = await restore()
  expect(isBeforeReadable).toBe(false)
  expect(before).toBe(join(folder, 'voor-terugzetten-2026-11-22-143015'))
  expect(
    readdirSync(before ?? '')
      .filter((name) => name.endsWith('.db'))
      .sort(),
  ).toEqual(['documents.db', 'wijktafel.db'])
  expect(await readEverything(folder)).toEqual(full)
})

test('a backup of older tables is brought up to date', async () => {
  const data = await buildBackup()
  await data.close()
  const old = new DatabaseSync(file)
  old.exec(`
    DELETE FROM backup_table WHERE name = 'document_erased'; DROP TABLE document_erased;
    UPDATE backup_info SET header = json_set(json_remove(header, '$.layout.documents.statements[2]'), '$.layout.documents.version', 1);
  `)
  const { header } = old.prepare('SELECT header FROM backup_info').get() ?? {}
  expect(String(header)).not.toContain('document_erased')
  old.close()
  await restore()
  expect(countRows(folder, 'document_erased')).toBe(0)
  expect(countRows(folder, 'document_update')).toBe(600)
})

test('a backup of later tables is refused, and nothing changes', async () => {
  const data = await buildBackup()
  await data.close()
  const before = readdirSync(folder)
  const later = new DatabaseSync(file)
  later.exec(
    `UPDATE backup_info SET header = json_insert(header, '$.layout.sql.migrations[#]', '9999_van_later')`,
  )
  later.close()
  await expect(restore()).rejects.toMatchObject({ code: 'newerVersion' })
  expect(readdirSync(folder)).toEqual(before)
})

test.each([
  [
    'rows that refer to nothing',
    `DELETE FROM session; UPDATE backup_table SET row_count = 0 WHERE name = 'session'`,
  ],
  [
    'two of what must be one',
    `INSERT INTO project SELECT * FROM project; UPDATE backup_table SET row_count = 4 WHERE name = 'project'`,
  ],
  [
    'a trigger in the header',
    `UPDATE backup_info SET header = json_insert(header, '$.layout.sql.statements[#]', 'CREATE TRIGGER t AFTER INSERT ON note BEGIN SELECT 1; END')`,
  ],
])('a file that was tampered with (%s): refused, and nothing changes', async (_, statement) => {
  const data = await buildBackup()
  await data.close()
  const full = await readEverything(folder)
  const tampered = new DatabaseSync(file)
  tampered.exec(statement)
  tampered.close()
  await expect(restore()).rejects.toMatchObject({ code: 'damagedBackup' })
  expect(await readEverything(folder)).toEqual(full)
  expect(readdirSync(folder).filter((name) => name.includes('terugzetten'))).toEqual([])
})

test('a server that holds the folder and does not listen: nothing changes', async () => {
  const data = await buildBackup()
  await data.close()
  const lock = lockDataFolder(folder)
  await expect(restore(folder, { startingMs: 300 })).rejects.toMatchObject({ code: 'serverSilent' })
  lock.release()
  expect(existsSync(join(folder, 'terugzetten'))).toBe(false)
  await restore()
})
