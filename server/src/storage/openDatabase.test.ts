import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assertSound, DamagedDatabaseError } from './openDatabase.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wijktafel-open-'))
  path = join(folder, 'wijktafel.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The two files as a power cut leaves them: half of a change written, its journal not yet away. */
function cutOff(): void {
  const work = join(folder, 'work.db')
  const database = new DatabaseSync(work)
  database.exec('CREATE TABLE card (body BLOB); INSERT INTO card VALUES (zeroblob(100000));')
  database.exec('PRAGMA cache_size = 5; BEGIN; UPDATE card SET body = randomblob(300000);')
  copyFileSync(work, path)
  copyFileSync(`${work}-journal`, `${path}-journal`)
  database.close()
}

test('a change that was cut off is taken back, and is not called damage', () => {
  cutOff()
  assertSound(path)
  expect(existsSync(`${path}-journal`)).toBe(false)
  const database = new DatabaseSync(path)
  expect({ ...database.prepare('SELECT length(body) AS length FROM card').get() }).toEqual({
    length: 100_000,
  })
  database.close()
})

test('a change that was cut off in a file that is damaged as well is still damage', () => {
  cutOff()
  truncateSync(path, 20_000)
  // A journal whose original pages do not all lie in it cannot make the file whole again.
  truncateSync(`${path}-journal`, 9_000)
  expect(() => assertSound(path)).toThrow(DamagedDatabaseError)
})

test('a damaged file stays as it is', () => {
  writeFileSync(path, 'dit is geen database')
  expect(() => assertSound(path)).toThrow(DamagedDatabaseError)
  expect(readFileSync(path, 'utf8')).toBe('dit is geen database')
})

test('a file that is not there yet, or has nothing in it yet, is sound', () => {
  assertSound(path)
  writeFileSync(path, '')
  assertSound(path)
})
