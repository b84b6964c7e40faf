import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import {
  type DocumentAppend,
  DocumentErasedError,
  type DocumentSnapshot,
  type DocumentStore,
  type StoredDocument,
} from '../../rooms/documentStore.ts'
import { migrateDocuments } from './migrateDocuments.ts'
import { sqliteErrorName } from './sqliteErrors.ts'
import { prepareStatements, type SqliteStatements } from './sqliteStatements.ts'

const BUSY_WAIT_MS = 2
const BUSY_GIVE_UP_MS = 10_000
/** What the log beside the file may keep of the disk after something long held it up. */
const LOG_KEPT_BYTES = 16 * 1024 * 1024

const OPENING_PRAGMAS = `
  PRAGMA busy_timeout = ${BUSY_GIVE_UP_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON; PRAGMA journal_size_limit = ${LOG_KEPT_BYTES};
`

export interface SqliteDocumentStore extends DocumentStore {
  /** Moves what is in the log into the file, as far as no reader needs it. */
  checkpoint(): Promise<void>
}

/**
 * Documents in SQLite, on the thread that calls. Give it a connection of its own: each write is one short transaction, and while
 * another connection (or another user of this one) is in the middle of its transaction, it waits without blocking the thread.
 * Brings the tables up to date; sets WAL and synchronous=FULL, so that what resolved survives the loss of power.
 */
export function createSqliteDocumentStore(database: DatabaseSync): SqliteDocumentStore {
  database.exec(OPENING_PRAGMAS)
  migrateDocuments(database)
  database.exec('PRAGMA busy_timeout = 0')
  const statements = prepareStatements(database)
  let isLogToBeEmptied = false
  const read = <T>(work: () => T) => retryWhileBusy(() => inTransaction(database, 'BEGIN', work))
  const write = <T>(work: () => T) => retryWhileBusy(() => inTransaction(database, 'BEGIN IMMEDIATE', work))

  /** One statement is a transaction by itself, but for somebody who is in the middle of theirs on this connection. */
  const appendOne = (batch: readonly DocumentAppend[]) =>
    database.isTransaction
      ? write(() => insertAll(statements, batch))
      : retryWhileBusy(() => batch.map((entry) => insert(statements, entry)))

  /** Earlier versions of pages stay readable in the log until it is emptied. Someone who reads puts it off to the next time. */
  async function emptyLog(): Promise<void> {
    const row = await retryWhileBusy(() => statements.emptyLog.get())
    isLogToBeEmptied = row?.busy !== 0
  }

  return {
    load: (name, after = 0) => read(() => load(statements, name, after)),
    append: (batch) => (batch.length === 1 ? appendOne(batch) : write(() => insertAll(statements, batch))),
    async compact(name, snapshot) {
      await write(() => compact(statements, name, snapshot))
      if (isLogToBeEmptied) await emptyLog()
    },
    async erase(names) {
      await write(() => {
        for (const name of names) erase(statements, name)
      })
      await emptyLog()
    },
    async checkpoint() {
      await retryWhileBusy(() => database.exec('PRAGMA wal_checkpoint(PASSIVE)'))
    },
    heads: (names) => read(() => heads(statements, names)),
    async list(prefix = '') {
      const rows = await retryWhileBusy(() => statements.list.all({ prefix }))
      return rows.map((row) => String(row.name))
    },
  }
}

function load(statements: SqliteStatements, name: string, after: number): StoredDocument {
  if (statements.erased.get(name)) throw new DocumentErasedError([name])
  const seq = head(statements, name)
  const snapshot = statements.snapshot.get(name)
  const covered = snapshot ? Number(snapshot.seq) : 0
  const rows = statements.updates.all(name, Math.max(after, covered))
  const updates = rows.map((row) => bytes(row.data))
  if (snapshot && covered > after) updates.unshift(bytes(snapshot.data))
  return { seq, updates }
}

function head(statements: SqliteStatements, name: string): number {
  return Number(statements.head.get({ name })?.seq ?? 0)
}

function heads(statements: SqliteStatements, names: readonly string[]): Map<string, number | null> {
  const found = new Map<string, number | null>()
  for (const name of names) {
    const seq = head(statements, name)
    if (seq > 0) found.set(name, seq)
    else if (statements.erased.get(name)) found.set(name, null)
  }
  return found
}

function erasedAmong(statements: SqliteStatements, names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => statements.erased.get(name))
}

function insertAll(statements: SqliteStatements, batch: readonly DocumentAppend[]): number[] {
  try {
    return batch.map((entry) => insert(statements, entry))
  } catch (error) {
    if (!(error instanceof DocumentErasedError)) throw error
    // Whoever asks wants to know of all of them.
    const names = batch.map(({ name }) => name)
    throw new DocumentErasedError(erasedAmong(statements, names))
  }
}

function insert(statements: SqliteStatements, { name, update }: DocumentAppend): number {
  // `all` runs it to its end, and with that to its commit.
  const [row] = statements.insert.all({ name, data: update })
  if (!row) throw new DocumentErasedError([name])
  return Number(row.seq)
}

/** A document that was erased meanwhile stays erased. */
function compact(statements: SqliteStatements, name: string, snapshot: DocumentSnapshot): void {
  if (head(statements, name) === 0) return
  statements.replaceSnapshot.run({ name, seq: snapshot.seq, data: snapshot.update })
  statements.dropCovered.run(name, snapshot.seq)
}

function erase(statements: SqliteStatements, name: string): void {
  statements.eraseUpdates.run(name)
  statements.eraseSnapshot.run(name)
  statements.markErased.run(name)
}

function bytes(value: SQLOutputValue | undefined): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Error('A stored update is not a blob')
  return value
}

function inTransaction<T>(database: DatabaseSync, begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => T): T {
  database.exec(begin)
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    // A full disk may have rolled back by itself.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

async function retryWhileBusy<T>(work: () => T): Promise<T> {
  const giveUpAt = performance.now() + BUSY_GIVE_UP_MS
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error
      await new Promise((resolve) => setTimeout(resolve, BUSY_WAIT_MS))
    }
  }
}

/** Someone else is in a transaction: on another connection, or (LOCKED, and these words) on this one. */
function isBusy(error: unknown): boolean {
  const name = sqliteErrorName(error)
  if (name === 'SQLITE_BUSY' || name === 'SQLITE_LOCKED') return true
  return error instanceof Error && error.message.includes('within a transaction')
}
