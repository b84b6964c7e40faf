import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createMemoryDocumentStore } from '@wijktafel/server/storage/documents/memoryDocumentStore'
import {
  createSqliteDocumentStore,
  DOCUMENT_TABLES_SQL,
} from '@wijktafel/server/storage/documents/sqliteDocumentStore'
import { afterEach, describe, expect, it } from 'vitest'
import { describeDocumentStore } from './documentStore.ts'

let folders: string[] = []

afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
  folders = []
})

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wijktafel-documents-'))
  folders.push(folder)
  return join(folder, 'wijktafel.db')
}

function openSqlite(file = newFile()) {
  const database = new DatabaseSync(file)
  if (database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'document_update'").all().length === 0) {
    database.exec(DOCUMENT_TABLES_SQL)
  }
  return { database, store: createSqliteDocumentStore(database), close: () => database.close() }
}

describeDocumentStore('memory', () => ({ store: createMemoryDocumentStore(), close: () => undefined }))
describeDocumentStore('SQLite', openSqlite)

describe('SQLite only', () => {
  it('D10: is asked to survive the loss of power, and keeps everything over a restart', async () => {
    const file = newFile()
    const first = openSqlite(file)
    await first.store.append([{ name: 'board:a', update: Uint8Array.of(1) }])
    expect(first.database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
    expect(first.database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    first.close()
    const second = openSqlite(file)
    expect(await second.store.load('board:a')).toMatchObject({ seq: 1 })
    second.close()
  })

  it('D11: waits while another connection, or another user of this one, is in its transaction', async () => {
    const file = newFile()
    const { database, store, close } = openSqlite(file)
    const other = new DatabaseSync(file)
    for (const busy of [other, database]) {
      busy.exec('BEGIN IMMEDIATE')
      let isDone = false
      const append = store.append([{ name: 'board:a', update: Uint8Array.of(1) }]).then(() => {
        isDone = true
      })
      await new Promise((resolve) => setImmediate(resolve))
      expect(isDone).toBe(false)
      busy.exec('ROLLBACK')
      await append
    }
    expect(await store.load('board:a')).toMatchObject({ seq: 2 })
    other.close()
    close()
  })

  it('D12: all of a batch or nothing', async () => {
    const { database, store, close } = openSqlite()
    database.exec(`CREATE TRIGGER refuse BEFORE INSERT ON document_update WHEN NEW.name = 'board:bad'
      BEGIN SELECT RAISE(ABORT, 'refused'); END`)
    const batch = ['board:a', 'board:bad'].map((name) => ({ name, update: Uint8Array.of(1) }))
    await expect(store.append(batch)).rejects.toThrow('refused')
    expect(await store.list()).toEqual([])
    await store.append(batch.slice(0, 1))
    expect(await store.list()).toEqual(['board:a'])
    close()
  })
})
