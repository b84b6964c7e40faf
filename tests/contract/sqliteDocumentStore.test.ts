import { readFileSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Worker } from 'node:worker_threads'
import {
  DocumentStoreStoppedError,
  openSqliteDocumentStore,
} from '@wijktafel/server/storage/documents/openSqliteDocumentStore'
import { createSqliteDocumentStore } from '@wijktafel/server/storage/documents/sqliteDocumentStore'
import { afterEach, describe, expect, it } from 'vitest'
import { createDocumentFiles } from './documentFiles.ts'
import { describeDocumentStore } from './documentStore.ts'

/** SQLite's own number for what a trigger refused. */
const CONSTRAINT_TRIGGER = 1811
const files = createDocumentFiles()
afterEach(() => files.clear())

/** What version 1 of the program wrote. It loads for ever. */
const VERSION_1_SQL = `
  CREATE TABLE document_update (
    name TEXT NOT NULL,
    seq INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (name, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE document_snapshot (
    name TEXT NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    data BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  INSERT INTO document_snapshot VALUES ('board:a', 2, x'0C');
  INSERT INTO document_update VALUES ('board:a', 3, x'03'), ('note:b', 1, x'01');
  PRAGMA user_version = 1;
`

function openDirect(file = files.newFile()) {
  const database = new DatabaseSync(file)
  return { database, store: createSqliteDocumentStore(database), close: () => database.close() }
}

async function openThread(file = files.newFile()) {
  const store = await openSqliteDocumentStore(file)
  return { store, close: store.close }
}

const one = (name: string, ...values: number[]) => [{ name, update: Uint8Array.from(values) }]

describeDocumentStore('SQLite, on this thread', openDirect)
describeDocumentStore('SQLite, on a thread of its own', openThread)
describeDocumentStore('SQLite, in memory', () => openThread(':memory:'))

describe('SQLite only', () => {
  it('D10: is asked to survive the loss of power, and keeps everything over a restart', async () => {
    const file = files.newFile()
    const first = openDirect(file)
    await first.store.append(one('board:a', 1))
    expect(first.database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
    expect(first.database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    expect(first.database.prepare('PRAGMA secure_delete').get()).toEqual({ secure_delete: 1 })
    first.close()
    const second = await openThread(file)
    expect(await second.store.load('board:a')).toMatchObject({ seq: 1 })
    await second.close()
  })

  it('D11: waits while another connection, or another user of this one, is in its transaction', async () => {
    const file = files.newFile()
    const { database, store, close } = openDirect(file)
    const other = new DatabaseSync(file)
    for (const busy of [other, database]) {
      busy.exec('BEGIN IMMEDIATE')
      let isDone = false
      const append = store.append(one('board:a', 1)).then(() => {
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

  it.each([
    ['this thread', openDirect],
    ['a thread of its own', openThread],
  ])('D12: all of a batch or nothing, and the reason is told, on %s', async (_, open) => {
    const file = files.newFile()
    const { store, close } = await open(file)
    const other = new DatabaseSync(file)
    other.exec(`CREATE TRIGGER refuse BEFORE INSERT ON document_update WHEN NEW.name = 'board:bad'
      BEGIN SELECT RAISE(ABORT, 'refused'); END`)
    other.close()
    const batch = [...one('board:a', 1), ...one('board:bad', 1)]
    await expect(store.append(batch)).rejects.toMatchObject({
      message: 'refused',
      errcode: CONSTRAINT_TRIGGER,
    })
    expect(await store.list()).toEqual([])
    await store.append(batch.slice(0, 1))
    expect(await store.list()).toEqual(['board:a'])
    await close()
  })

  it('D16: a file of an older version is brought up to date and read; one of a newer version is refused', async () => {
    const file = files.newFile()
    const old = new DatabaseSync(file)
    old.exec(VERSION_1_SQL)
    old.close()
    const { store, close } = await openThread(file)
    expect(await store.load('board:a')).toEqual({ seq: 3, updates: [Uint8Array.of(12), Uint8Array.of(3)] })
    await store.erase(['note:b'])
    expect(await store.append(one('board:a', 4))).toEqual([4])
    await close()

    const newer = new DatabaseSync(file)
    newer.exec('PRAGMA user_version = 99')
    newer.close()
    await expect(openSqliteDocumentStore(file)).rejects.toThrow('documents.db has version 99')
  })

  it('D17: erased bytes are in no file, even when a reader kept the log from being emptied at first', async () => {
    const file = files.newFile()
    const { store, close } = await openThread(file)
    const secret = Buffer.from('what Ans said about her neighbour')
    const bytesOnDisk = () => Buffer.concat([file, `${file}-wal`].map((path) => readFileSync(path)))
    await store.append([{ name: 'board:a', update: secret }, ...one('board:b', 1)])
    expect(bytesOnDisk().includes(secret)).toBe(true)
    const reader = new DatabaseSync(file, { readOnly: true })
    reader.exec('BEGIN; SELECT count(*) FROM document_update')
    await store.erase(['board:a'])
    expect(bytesOnDisk().includes(secret)).toBe(true)
    reader.close()
    await store.compact('board:b', { seq: 1, update: Uint8Array.of(1) })
    expect(bytesOnDisk().includes(secret)).toBe(false)
    await close()
  })

  it('D18: the log beside the file stays small under load, and shrinks after a long read held it up', async () => {
    const file = files.newFile()
    const { store, close } = await openThread(file)
    const batch = Array.from({ length: 10 }, (_, index) => ({
      name: `board:${index}`,
      update: new Uint8Array(20_000).fill(index),
    }))
    /** Writes 20 MB. Gives the largest size of the log, in MB. */
    const writeMuch = async () => {
      let largest = 0
      for (let round = 0; round < 100; round += 1) {
        await store.append(batch)
        largest = Math.max(largest, statSync(`${file}-wal`).size)
      }
      return largest / 1024 / 1024
    }
    expect(await writeMuch()).toBeLessThan(8)
    const reader = new DatabaseSync(file, { readOnly: true })
    reader.exec('BEGIN; SELECT count(*) FROM document_update')
    expect(await writeMuch()).toBeGreaterThan(20)
    reader.close()
    await writeMuch()
    expect(statSync(`${file}-wal`).size).toBeLessThan(20 * 1024 * 1024)
    await close()
  })

  it('D19: when its thread dies, all that waits and all that comes is refused by name', async () => {
    const file = files.newFile()
    const started = new Promise<Worker>((resolve) => process.once('worker', resolve))
    const { store, close } = await openThread(file)
    const thread = await started
    await store.append(one('board:a', 1))
    const other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    const waiting = [
      store.append(one('board:a', 2)),
      store.erase(['board:a']),
      store.append(one('board:b', 1)),
    ]
    const outcomes = Promise.allSettled(waiting)
    // It has been asked and waits for the other one's transaction: this answer comes after the questions before it.
    await store.list()
    await thread.terminate()
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'documentStoreStopped' } })
    }
    await expect(store.load('board:a')).rejects.toThrow(DocumentStoreStoppedError)
    await close()
    other.exec('ROLLBACK')
    other.close()
    const next = await openThread(file)
    expect(await next.store.load('board:a')).toMatchObject({ seq: 1 })
    await next.close()
  })

  it('D19: after it was closed it refuses, and closing answers what came before', async () => {
    const { store, close } = await openThread()
    const appended = store.append(one('board:a', 1))
    await close()
    expect(await appended).toEqual([1])
    await expect(store.append(one('board:a', 2))).rejects.toThrow(DocumentStoreStoppedError)
    await close()
  })
})
