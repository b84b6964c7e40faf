import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { migrateDocuments } from '../storage/documents/migrateDocuments.ts'
import { migrate } from '../storage/migrate.ts'
import type { Database } from '../storage/schema.ts'
import { createSqliteDialect } from '../storage/sqliteDialect.ts'
import { asWriteProblem, BackupError } from './backupError.ts'
import { flushFile, flushFolder } from './flushToDisk.ts'
import { renewGeneration } from './generation.ts'
import { createTables, currentDocumentsLayout, currentSqlLayout } from './layout.ts'
import type { OpenedBackup } from './openBackup.ts'
import type { RowSource } from './rowSource.ts'
import { DOCUMENTS_FILE, SQL_FILE } from './sqliteSource.ts'
import { prepareInsert } from './sqliteTables.ts'
import { isDocumentTable } from './tables.ts'

export interface PrepareOptions {
  /** The name of the backup, for words. */
  file: string
  onProgress?: (rows: number) => void
}

/**
 * Makes both database files out of a backup in a new folder, brought up to date, with a generation of their own, on disk and ready
 * to take the place of the present ones. Throws `newerVersion`, `damagedBackup`, `diskFull`, `notWritable`.
 */
export async function prepareRestore(
  backup: OpenedBackup,
  folder: string,
  options: PrepareOptions,
): Promise<void> {
  const { source } = backup
  await assertKnown(source, options.file)
  try {
    mkdirSync(folder, { mode: 0o700 })
    const rows = await fillDocuments(source, folder, options)
    await fillSql(source, folder, { ...options, onProgress: (more) => options.onProgress?.(rows + more) })
    for (const name of [DOCUMENTS_FILE, SQL_FILE]) flushFile(join(folder, name))
    flushFolder(folder)
  } catch (error) {
    const known = asWriteProblem(error, folder)
    // What does not fit in its own tables was not written by us.
    if (known instanceof Error && 'errcode' in known)
      throw new BackupError('damagedBackup', options.file, error)
    throw known
  }
}

/** Later steps than ours made its tables: only a later program can read it. */
async function assertKnown({ layout }: RowSource, file: string): Promise<void> {
  const { migrations } = await currentSqlLayout()
  const isKnown = layout.sql.migrations.every((name, index) => migrations[index] === name)
  if (!isKnown || layout.documents.version > currentDocumentsLayout().version) {
    throw new BackupError('newerVersion', file)
  }
}

async function fillDocuments(source: RowSource, folder: string, options: PrepareOptions): Promise<number> {
  const database = createFile(join(folder, DOCUMENTS_FILE))
  try {
    const { statements, version } = source.layout.documents
    createTables(database, statements, options.file)
    const rows = await fill(database, source, { ...options, which: isDocumentTable })
    database.exec(`PRAGMA user_version = ${version}`)
    migrateDocuments(database)
    return rows
  } finally {
    database.close()
  }
}

async function fillSql(source: RowSource, folder: string, options: PrepareOptions): Promise<void> {
  const database = createFile(join(folder, SQL_FILE))
  const db = new Kysely<Database>({ dialect: createSqliteDialect(database) })
  try {
    createTables(database, source.layout.sql.statements, options.file)
    await fill(database, source, { ...options, which: (name) => !isDocumentTable(name) })
    await migrate(db)
    await renewGeneration(db)
  } finally {
    await db.destroy()
  }
}

/** Nobody uses the file before it is whole, so it needs no journal on disk. */
function createFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;')
  return database
}

async function fill(
  database: DatabaseSync,
  source: RowSource,
  { file, onProgress = () => undefined, which }: PrepareOptions & { which: (table: string) => boolean },
): Promise<number> {
  let rows = 0
  database.exec('BEGIN')
  for (const table of source.tables) {
    if (!which(table.name)) continue
    const insert = prepareInsert(database, table)
    for await (const batch of source.batches(table)) {
      for (const row of batch) insert(row)
      rows += batch.length
      onProgress(rows)
    }
  }
  database.exec('COMMIT')
  const [broken] = database.prepare('PRAGMA foreign_key_check').all()
  if (broken) throw new BackupError('damagedBackup', file, new Error(JSON.stringify(broken)))
  return rows
}
