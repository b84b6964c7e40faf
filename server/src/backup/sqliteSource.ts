import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { BackupError } from './backupError.ts'
import { currentDocumentsLayout, readDocumentsLayout, readSqlLayout } from './layout.ts'
import type { RowSource } from './rowSource.ts'
import { listTables, readBatches } from './sqliteTables.ts'
import { isDocumentTable } from './tables.ts'

export const SQL_FILE = 'wijktafel.db'
export const DOCUMENTS_FILE = 'documents.db'

/**
 * Both files as they are now, while a server writes on: readers and writers do not wait for one another in WAL.
 * SQL is looked at first. What documents say beyond it is harmless; what they lack, the server writes again.
 * Throws `nothingKept` for a folder without data, `damagedData` for files that cannot be read.
 */
export function openSqliteSource(folder: string): RowSource {
  const path = join(folder, SQL_FILE)
  if (!existsSync(path)) throw new BackupError('nothingKept', folder)
  const opened: DatabaseSync[] = []
  const open = (name: string) => {
    const database = new DatabaseSync(join(folder, name), { readOnly: true, timeout: 10_000 })
    opened.push(database)
    database.exec('BEGIN')
    // Reading is what fixes the moment.
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    return database
  }
  const closeAll = () => {
    for (const database of opened) database.close()
  }
  try {
    const sql = open(SQL_FILE)
    const documents = existsSync(join(folder, DOCUMENTS_FILE)) ? open(DOCUMENTS_FILE) : null
    const tables = [...listTables(sql), ...(documents ? listTables(documents) : [])]
    return {
      origin: 'sqlite',
      layout: {
        sql: readSqlLayout(sql),
        documents: documents ? readDocumentsLayout(documents) : currentDocumentsLayout(),
      },
      tables,
      async *batches(table) {
        const database = isDocumentTable(table.name) ? documents : sql
        if (!database) return
        try {
          yield* readBatches(database, table)
        } catch (error) {
          throw asDamage(error, folder)
        }
      },
      close: async () => closeAll(),
    }
  } catch (error) {
    closeAll()
    throw asDamage(error, folder)
  }
}

const SQLITE_CORRUPT = 11
const SQLITE_NOT_A_DATABASE = 26
const SQLITE_ERROR = 1

/** A file without our tables is as unreadable to us as one that is no database. */
function asDamage(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  const isDamage = code === SQLITE_CORRUPT || code === SQLITE_NOT_A_DATABASE || code === SQLITE_ERROR
  return isDamage ? new BackupError('damagedData', folder, error) : error
}
