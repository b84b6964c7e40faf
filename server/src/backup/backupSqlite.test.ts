import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backupSqlite } from './backupSqlite.ts'
import { lockBackups } from './dataFolderLock.ts'
import { openBackup } from './openBackup.ts'
import { openSqliteSource } from './sqliteSource.ts'
import { addProject, createTestFolder, openTestData, type TestData, type TestFolder } from './testData.ts'
import { writeBackup } from './writeBackup.ts'

let place: TestFolder
let folder: string
let file: string
let data: TestData

beforeEach(async () => {
  place = createTestFolder()
  folder = join(place.path, 'data')
  file = join(place.path, 'kopie.wijktafel')
  data = await openTestData(folder)
})
afterEach(async () => {
  await data.close()
  place.remove()
})

const options = { replace: false, now: () => Date.UTC(2026, 10, 22, 14, 30, 15) }

test('holds every row of both files, for its owner alone, while another process has them open', async () => {
  addProject(data, 'a')
  const { rows, openBallots } = await backupSqlite(folder, file, options)
  expect(openBallots).toBe(0)
  const migrations = data.sql.prepare('SELECT count(*) AS count FROM kysely_migration').get()
  // Project, session, photo, seat, its raised hand, upload, its piece, book, note, board, moment, line in the log; 300 updates and a snapshot.
  expect(rows).toBe(Number(migrations?.count) + 12 + 301)
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  const backup = openBackup(file)
  expect(backup.header).toMatchObject({ format: 1, origin: 'sqlite', madeAt: '2026-11-22T14:30:15.000Z' })
  expect(backup.column('project', 'name')).toEqual(['Project a'])
  expect(backup.column('media', 'small')).toEqual([new Uint8Array([0, 255, 0])])
  expect(backup.column('moment', 'body')).toEqual([new Uint8Array([1, 0, 0, 0, 3, 31, 139])])
  expect(backup.column('document_update', 'seq')).toEqual(
    Array.from({ length: 300 }, (_, index) => index + 1),
  )
  backup.close()
  expect(readdirSync(place.path).sort()).toEqual(['data', 'kopie.wijktafel'])
})

test('is of one moment: what is written meanwhile is in none of it, and does not wait', async () => {
  addProject(data, 'a')
  const source = openSqliteSource(folder)
  addProject(data, 'b')
  data.sql.prepare("DELETE FROM note WHERE id = 'a-note'").run()
  await writeBackup(source, file, options)
  await source.close()
  const backup = openBackup(file)
  expect(backup.column('project', 'id')).toEqual(['a'])
  expect(backup.column('note', 'id')).toEqual(['a-note'])
  expect(new Set(backup.column('document_update', 'name'))).toEqual(new Set(['note:a-note']))
  backup.close()
})

test('keeps ballots in the order of their random ids, not of the voting', async () => {
  addProject(data, 'a')
  data.sql.exec(`INSERT INTO decision (id, projectId, sessionId, proposal, pictures, influence, format, options, state, createdAt)
    VALUES ('d', 'a', 'a-session', '', '[]', 'decide', 'yesNo', '[]', 'open', 1)`)
  const vote = data.sql.prepare(
    `INSERT INTO ballot (decisionId, id, side, marks, reason) VALUES ('d', ?, 'resident', '{}', '')`,
  )
  for (const id of ['z', 'm', 'b', 'q']) vote.run(id)
  // Who made it hears that people were voting.
  expect(await backupSqlite(folder, file, options)).toMatchObject({ openBallots: 1 })
  const raw = new DatabaseSync(file, { readOnly: true })
  const ids = raw.prepare('SELECT id FROM ballot ORDER BY rowid').all()
  raw.close()
  expect(ids.map(({ id }) => id)).toEqual(['b', 'm', 'q', 'z'])
})

test('never writes over a file by itself, and whole or not at all when it may', async () => {
  addProject(data, 'a')
  writeFileSync(file, 'van mij')
  await expect(backupSqlite(folder, file, options)).rejects.toMatchObject({ code: 'fileExists' })
  expect(readFileSync(file, 'utf8')).toBe('van mij')
  await backupSqlite(folder, file, { ...options, replace: true })
  openBackup(file).close()
})

test('what cannot be done has a name, and leaves nothing behind', async () => {
  addProject(data, 'a')
  const elsewhere = join(place.path, 'bestaat-niet', 'kopie.wijktafel')
  await expect(backupSqlite(folder, elsewhere, options)).rejects.toMatchObject({ code: 'notWritable' })
  const empty = join(place.path, 'leeg')
  mkdirSync(empty)
  await expect(backupSqlite(empty, file, options)).rejects.toMatchObject({ code: 'nothingKept' })
  await expect(backupSqlite(join(place.path, 'weg'), file, options)).rejects.toMatchObject({
    code: 'nothingKept',
  })
  const lock = lockBackups(folder, 'restore')
  await expect(backupSqlite(folder, file, options)).rejects.toMatchObject({ code: 'busy' })
  lock.release()
  expect(existsSync(file) || existsSync(`${file}.part`)).toBe(false)
})

test('damaged data: says so, and does not make half a backup', async () => {
  addProject(data, 'a')
  await data.close()
  const path = join(folder, 'documents.db')
  const bytes = readFileSync(path)
  bytes.fill(0xa5, 4096)
  writeFileSync(path, bytes)
  await expect(backupSqlite(folder, file, options)).rejects.toMatchObject({ code: 'damagedData' })
  expect(readdirSync(place.path)).toEqual(['data'])
  copyFileSync(file.replace('kopie.wijktafel', 'data/wijktafel.db'), join(place.path, 'los.db'))
  data = await openTestData(join(place.path, 'ander'))
})

test('a file is looked at before anyone relies on it', async () => {
  addProject(data, 'a')
  await backupSqlite(folder, file, options)
  const refusal = (change: (path: string) => void) => {
    const path = join(place.path, 'ander.wijktafel')
    copyFileSync(file, path)
    change(path)
    try {
      openBackup(path).close()
    } catch (error) {
      return error
    }
    return null
  }
  const withSql = (statement: string) => (path: string) => {
    const database = new DatabaseSync(path)
    database.exec(statement)
    database.close()
  }
  expect(refusal(() => undefined)).toBeNull()
  expect(refusal((path) => truncateSync(path, 8192 * 4))).toMatchObject({ code: 'damagedBackup' })
  expect(refusal((path) => truncateSync(path, 0))).toMatchObject({ code: 'notABackup' })
  expect(refusal((path) => writeFileSync(path, 'een briefje '.repeat(900)))).toMatchObject({
    code: 'notABackup',
  })
  expect(refusal((path) => copyFileSync(join(folder, 'wijktafel.db'), path))).toMatchObject({
    code: 'notABackup',
  })
  expect(refusal(withSql('DELETE FROM note'))).toMatchObject({ code: 'damagedBackup' })
  expect(refusal(withSql(`UPDATE backup_info SET header = json_set(header, '$.format', 2)`))).toMatchObject({
    code: 'newerVersion',
  })
  expect(() => openBackup(join(place.path, 'weg'))).toThrow('fileMissing')
})

test('a full disk has a name, and leaves nothing behind', async () => {
  addProject(data, 'a')
  const source = openSqliteSource(folder)
  const full = Object.assign(new Error('database or disk is full'), { errcode: 13 })
  const failing = {
    ...source,
    async *batches() {
      yield* []
      throw full
    },
  }
  await expect(writeBackup(failing, file, options)).rejects.toMatchObject({ code: 'diskFull', subject: file })
  await source.close()
  expect(readdirSync(place.path)).toEqual(['data'])
})
