import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { migrateDocuments } from '../storage/documents/migrateDocuments.ts'
import { migrate } from '../storage/migrate.ts'
import type { Database } from '../storage/schema.ts'
import { createSqliteDialect } from '../storage/sqliteDialect.ts'
import { BackupError } from './backupError.ts'
import { keyOf, listTables } from './sqliteTables.ts'
import { isCarried, type KeyedTable } from './tables.ts'

/**
 * The tables as they were when their rows were written, as SQLite statements. A backup of an older version is restored into these,
 * and then brought up to date by the same steps as a database that was never away.
 */
export interface SqlLayout {
  /** The steps that made it, in order. */
  migrations: string[]
  statements: string[]
}

export interface DocumentsLayout {
  version: number
  statements: string[]
}

export function readSqlLayout(sql: DatabaseSync): SqlLayout {
  const rows = sql.prepare('SELECT name FROM kysely_migration ORDER BY name').all()
  return { migrations: rows.map(({ name }) => String(name)), statements: readStatements(sql) }
}

export function readDocumentsLayout(documents: DatabaseSync): DocumentsLayout {
  const row = documents.prepare('PRAGMA user_version').get()
  return { version: Number(row?.user_version), statements: readStatements(documents) }
}

/** What this program makes of an empty database. */
export async function currentSqlLayout(): Promise<SqlLayout> {
  const database = new DatabaseSync(':memory:')
  const db = new Kysely<Database>({ dialect: createSqliteDialect(database) })
  try {
    await migrate(db)
    return readSqlLayout(database)
  } finally {
    await db.destroy()
  }
}

export function currentDocumentsLayout(): DocumentsLayout {
  const database = new DatabaseSync(':memory:')
  try {
    migrateDocuments(database)
    return readDocumentsLayout(database)
  } finally {
    database.close()
  }
}

/** Every table that this program carries along, with the columns that order its rows. */
export async function currentTables(): Promise<KeyedTable[]> {
  const sql = new DatabaseSync(':memory:')
  const documents = new DatabaseSync(':memory:')
  const db = new Kysely<Database>({ dialect: createSqliteDialect(sql) })
  try {
    await migrate(db)
    migrateDocuments(documents)
    return [sql, documents].flatMap((database) =>
      listTables(database).map((table) => ({ ...table, key: keyOf(database, table) })),
    )
  } finally {
    documents.close()
    await db.destroy()
  }
}

const CREATES = /^create (table|(unique )?index) /i

/** Makes empty tables. They come from a file: nothing but tables and indexes is made of it. Throws `damagedBackup`. */
export function createTables(database: DatabaseSync, statements: readonly string[], file: string): void {
  for (const statement of statements) {
    if (!CREATES.test(statement)) throw new BackupError('damagedBackup', file, new Error(statement))
    // One statement: what stands after it is not looked at.
    database.prepare(statement).run()
  }
}

/** Triggers are the program's own: it makes them again when it opens the file. */
function readStatements(database: DatabaseSync): string[] {
  const rows = database
    .prepare(
      "SELECT tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'trigger' ORDER BY type DESC, rowid",
    )
    .all()
  return rows.filter((row) => isCarried(String(row.tbl_name))).map((row) => String(row.sql))
}
