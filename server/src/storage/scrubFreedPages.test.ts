import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '@wijktafel/shared/ids'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from './openDatabase.ts'
import { scrubFreedPages } from './scrubFreedPages.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scrub-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const filesHold = (word: string) =>
  readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(word))

it('leaves nothing of deleted rows in the files, while the database stays open', async () => {
  const db = await openDatabase(join(folder, 'wijktafel.db'))
  const word = 'eenheelgeheimverhaal'
  const rows = Array.from({ length: 40 }, () => ({ key: newId(), value: `${word} `.repeat(60) }))
  for (const row of rows) await db.insertInto('setting').values(row).execute()
  expect(filesHold(word)).toBe(true)
  await db.deleteFrom('setting').execute()
  await scrubFreedPages(db, ['setting'])
  expect(filesHold(word)).toBe(false)
  await db.destroy()
})
