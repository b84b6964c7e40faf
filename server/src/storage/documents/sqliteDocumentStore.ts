import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type {
  DocumentAppend,
  DocumentSnapshot,
  DocumentStore,
  StoredDocument,
} from '../../rooms/documentStore.ts'

/** The tables of this store. Rows are written in order of name and number, so the row is its own index. */
export const DOCUMENT_TABLES_SQL = `
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
`

const INSERT_SQL = `
  INSERT INTO document_update (name, seq, data)
  VALUES (:name, 1 + max(
    coalesce((SELECT max(seq) FROM document_update WHERE name = :name), 0),
    coalesce((SELECT seq FROM document_snapshot WHERE name = :name), 0)
  ), :data)
  RETURNING seq
`
const SNAPSHOT_SQL = `
  INSERT INTO document_snapshot (name, seq, data) VALUES (:name, :seq, :data)
  ON CONFLICT (name) DO UPDATE SET seq = excluded.seq, data = excluded.data WHERE excluded.seq > seq
`
const KNOWN_SQL = `
  SELECT 1 FROM document_update WHERE name = :name
  UNION ALL SELECT 1 FROM document_snapshot WHERE name = :name LIMIT 1
`
const LIST_SQL = `
  SELECT name FROM document_update WHERE substr(name, 1, length(:prefix)) = :prefix
  UNION SELECT name FROM document_snapshot WHERE substr(name, 1, length(:prefix)) = :prefix
  ORDER BY name
`

const SQLITE_BUSY = 5
const BUSY_WAIT_MS = 2
const BUSY_GIVE_UP_MS = 10_000

/**
 * Documents in SQLite. Give it a connection of its own: each write is one short transaction, and while another
 * connection (or another user of this one) is in the middle of its transaction, it waits without blocking the process.
 * Sets WAL and synchronous=FULL, so that what resolved survives the loss of power.
 */
export function createSqliteDocumentStore(database: DatabaseSync): DocumentStore {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 0;')
  const statements = prepareStatements(database)
  return {
    async load(name) {
      return retryWhileBusy(() => inTransaction(database, 'BEGIN', () => load(statements, name)))
    },
    async append(batch) {
      return retryWhileBusy(() =>
        inTransaction(database, 'BEGIN IMMEDIATE', () => batch.map((entry) => insert(statements, entry))),
      )
    },
    async compact(name, snapshot) {
      await retryWhileBusy(() =>
        inTransaction(database, 'BEGIN IMMEDIATE', () => compact(statements, name, snapshot)),
      )
    },
    async erase(names) {
      await retryWhileBusy(() =>
        inTransaction(database, 'BEGIN IMMEDIATE', () => {
          for (const name of names) {
            statements.eraseUpdates.run(name)
            statements.eraseSnapshot.run(name)
          }
        }),
      )
      // Earlier versions of pages stay readable in the log until it is emptied. Someone busy puts it off to the next time.
      await retryWhileBusy(() => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
    },
    async list(prefix = '') {
      const rows = await retryWhileBusy(() => statements.list.all({ prefix }))
      return rows.map((row) => String(row.name))
    },
  }
}

type Statements = ReturnType<typeof prepareStatements>

function prepareStatements(database: DatabaseSync) {
  return {
    insert: database.prepare(INSERT_SQL),
    snapshot: database.prepare('SELECT seq, data FROM document_snapshot WHERE name = ?'),
    updates: database.prepare(
      'SELECT seq, data FROM document_update WHERE name = ? AND seq > ? ORDER BY seq',
    ),
    known: database.prepare(KNOWN_SQL),
    replaceSnapshot: database.prepare(SNAPSHOT_SQL),
    dropCovered: database.prepare('DELETE FROM document_update WHERE name = ? AND seq <= ?'),
    eraseUpdates: database.prepare('DELETE FROM document_update WHERE name = ?'),
    eraseSnapshot: database.prepare('DELETE FROM document_snapshot WHERE name = ?'),
    list: database.prepare(LIST_SQL),
  }
}

function load(statements: Statements, name: string): StoredDocument {
  const snapshot = statements.snapshot.get(name)
  const covered = snapshot ? Number(snapshot.seq) : 0
  const rows = statements.updates.all(name, covered)
  const updates = rows.map((row) => bytes(row.data))
  if (snapshot) updates.unshift(bytes(snapshot.data))
  return { seq: Number(rows.at(-1)?.seq ?? covered), updates }
}

function insert(statements: Statements, { name, update }: DocumentAppend): number {
  const row = statements.insert.get({ name, data: update })
  if (!row) throw new Error('SQLite returned no number for an update')
  return Number(row.seq)
}

/** A document that was erased meanwhile stays erased. */
function compact(statements: Statements, name: string, snapshot: DocumentSnapshot): void {
  if (!statements.known.get({ name })) return
  statements.replaceSnapshot.run({ name, seq: snapshot.seq, data: snapshot.update })
  statements.dropCovered.run(name, snapshot.seq)
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

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'errcode' in error ? error.errcode : undefined
  // 1 with these words: another user of the same connection is inside its own transaction.
  return code === SQLITE_BUSY || error.message.includes('within a transaction')
}
