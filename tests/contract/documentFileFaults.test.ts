import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { openSqliteDocumentStore } from '@wijktafel/server/storage/documents/openSqliteDocumentStore'
import { createSqliteDocumentStore } from '@wijktafel/server/storage/documents/sqliteDocumentStore'
import { sqliteErrorName } from '@wijktafel/server/storage/documents/sqliteErrors'
import { afterEach, describe, expect, it } from 'vitest'
import { createDocumentFiles } from './documentFiles.ts'

const files = createDocumentFiles()
afterEach(() => files.clear())

/** What SQLite writes before each page in its log. */
const FRAME_HEADER_BYTES = 24
const LOG_HEADER_BYTES = 32
const ENOUGH = 40

/** Kills a process in the middle of writing. Gives the last number that it said was stored. */
async function writeUntilKilled(file: string): Promise<number> {
  const script = fileURLToPath(new URL('./storeWriter.ts', import.meta.url))
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  let last = 0
  for await (const line of createInterface(child.stdout)) {
    last = Number(line)
    if (last === ENOUGH) child.kill('SIGKILL')
  }
  await gone
  return last
}

function copyStore(from: string): string {
  const to = files.newFile()
  copyFileSync(from, to)
  copyFileSync(`${from}-wal`, `${to}-wal`)
  return to
}

function assertSound(file: string): void {
  const database = new DatabaseSync(file)
  expect(database.prepare('PRAGMA quick_check').all()).toEqual([{ quick_check: 'ok' }])
  database.close()
}

describe('D20: a torn last record', () => {
  it('loses itself and nothing else, wherever it was torn; writing goes on', async () => {
    const original = files.newFile()
    const said = await writeUntilKilled(original)
    expect(said).toBeGreaterThanOrEqual(ENOUGH)
    const pageBytes = readFileSync(original).readUInt16BE(16)
    const log = readFileSync(`${original}-wal`)
    const frame = FRAME_HEADER_BYTES + pageBytes
    const frames = framesOfCommits(log, frame)
    // The kill may have come after the commit and before the word.
    const stored = await seqIn(copyStore(original))
    expect(stored).toBeGreaterThanOrEqual(said)

    const lastCommit = frames.at(-1) as { start: number; end: number }
    const tears: [string, (path: string) => void][] = [
      ['cut in the middle of its last page', (path) => truncateSync(path, lastCommit.end - pageBytes / 2)],
      ['cut within its frame header', (path) => truncateSync(path, lastCommit.end - frame + 5)],
      ['cut at its beginning', (path) => truncateSync(path, lastCommit.start)],
      ['garbled last bytes', (path) => garble(path, lastCommit.end - 40, 40)],
      ['garbled checksum', (path) => garble(path, lastCommit.start + 16, 8)],
    ]
    for (const [how, tear] of tears) {
      const copy = copyStore(original)
      truncateSync(`${copy}-wal`, lastCommit.end)
      tear(`${copy}-wal`)
      const store = await openSqliteDocumentStore(copy)
      const { seq, updates } = await store.load('board:a')
      expect([how, seq, updates.length]).toEqual([how, stored - 1, stored - 1])
      expect(updates.every((update) => update.length === 700 && update.every((byte) => byte === 7))).toBe(
        true,
      )
      expect(await store.append([{ name: 'board:a', update: Uint8Array.of(1) }])).toEqual([stored])
      await store.close()
      assertSound(copy)
      expect(await seqIn(copy)).toBe(stored)
    }
  })
})

async function seqIn(file: string): Promise<number> {
  const store = await openSqliteDocumentStore(file)
  const { seq } = await store.load('board:a')
  await store.close()
  return seq
}

/** Where each commit of the log begins and ends: its last frame has the size of the file in its header. */
function framesOfCommits(log: Buffer, frameBytes: number): { start: number; end: number }[] {
  const commits: { start: number; end: number }[] = []
  const salt = log.subarray(16, 24)
  let start = LOG_HEADER_BYTES
  for (let at = LOG_HEADER_BYTES; at + frameBytes <= log.length; at += frameBytes) {
    if (!log.subarray(at + 8, at + 16).equals(salt)) break
    if (log.readUInt32BE(at + 4) === 0) continue
    commits.push({ start, end: at + frameBytes })
    start = at + frameBytes
  }
  return commits
}

function garble(path: string, at: number, count: number): void {
  const bytes = readFileSync(path)
  for (let index = at; index < at + count; index += 1) bytes[index] = (bytes[index] ?? 0) ^ 0xa5
  writeFileSync(path, bytes)
}

describe('D21: a full disk', () => {
  const large = (name: string) => ({ name, update: new Uint8Array(200_000).fill(1) })

  it('refuses the batch by name and keeps nothing of it; with room again it goes on', async () => {
    const file = files.newFile()
    const database = new DatabaseSync(file)
    const store = createSqliteDocumentStore(database)
    await store.append([{ name: 'board:a', update: Uint8Array.of(1) }])
    const { page_count: pages } = database.prepare('PRAGMA page_count').get() as { page_count: number }
    database.exec(`PRAGMA max_page_count = ${pages + 20}`)
    const batch = [{ name: 'board:a', update: Uint8Array.of(2) }, large('board:b')]
    for (const _ of [1, 2]) {
      const error = await store.append(batch).catch((reason: unknown) => reason)
      expect(sqliteErrorName(error)).toBe('SQLITE_FULL')
    }
    expect(await store.list()).toEqual(['board:a'])
    expect(await store.load('board:a')).toEqual({ seq: 1, updates: [Uint8Array.of(1)] })
    // What is small still fits.
    expect(await store.append([{ name: 'board:a', update: Uint8Array.of(3) }])).toEqual([2])
    database.exec('PRAGMA max_page_count = 1000000')
    expect(await store.append(batch)).toEqual([3, 1])
    database.close()
    assertSound(file)
  })
})
