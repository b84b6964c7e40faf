import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { migrate } from './migrate.ts'
import type { Database } from './schema.ts'
import { createSqliteDialect } from './sqliteDialect.ts'

/** The file is there but cannot be read as our database. It was not touched. */
export class DamagedDatabaseError extends Error {
  readonly path: string

  constructor(path: string, cause: unknown) {
    super(`damaged database: ${path}`, { cause })
    this.name = 'DamagedDatabaseError'
    this.path = path
  }
}

/** Opens a SQLite file so that a commit survives a crash of process and machine. `:memory:` works too. */
export function openSqliteFile(path: string): DatabaseSync {
  const sqlite = new DatabaseSync(path)
  sqlite.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;',
  )
  return sqlite
}

/**
 * Looks without writing: a damaged file must stay as it is for whoever repairs it. Only a change that was cut off before it was
 * done, with its journal beside it, is taken back first, as SQLite does.
 * Throws DamagedDatabaseError. A file that is not there yet is sound.
 */
export function assertSound(path: string): void {
  if (path === ':memory:' || !existsSync(path)) return
  try {
    check(path, { readOnly: true })
  } catch (error) {
    if (!isCutOff(error)) throw new DamagedDatabaseError(path, error)
    recheckWritable(path)
  }
}

/** SQLITE_READONLY_ROLLBACK: the file is in the middle of a change, and who may only read cannot take that back. */
function isCutOff(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 776
}

function recheckWritable(path: string): void {
  try {
    check(path, { readOnly: false })
  } catch (error) {
    throw new DamagedDatabaseError(path, error)
  }
}

function check(path: string, options: { readOnly: boolean }): void {
  const probe = new DatabaseSync(path, options)
  try {
    const [row] = probe.prepare('PRAGMA quick_check(1)').all()
    if (row?.quick_check !== 'ok') throw new Error(String(row?.quick_check))
  } finally {
    probe.close()
  }
}

/** Opens the database and brings its tables up to date. */
export async function openDatabase(path: string): Promise<Kysely<Database>> {
  const db = new Kysely<Database>({ dialect: createSqliteDialect(openSqliteFile(path)) })
  await migrate(db)
  return db
}
