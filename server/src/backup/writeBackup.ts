import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { VERSION } from '../version.ts'
import { asWriteProblem, BackupError } from './backupError.ts'
import { BACKUP_FORMAT, type BackupHeader, HEADER_SQL } from './backupFormat.ts'
import { flushFile, flushFolder } from './flushToDisk.ts'
import { openBackup } from './openBackup.ts'
import type { RowSource } from './rowSource.ts'
import { prepareInsert, quoteName } from './sqliteTables.ts'

export interface WriteBackupOptions {
  /** Whether a file of that name may be replaced. */
  replace: boolean
  now: () => number
  onProgress?: (rows: number) => void
}

export interface Written {
  rows: number
  /** Ballots that people were voting in: two copies with one vote between them tell that vote. */
  openBallots: number
}

/**
 * Writes everything into one file, readable by its owner alone. The name appears only once the whole file is checked and
 * on disk; until then it is `<file>.part`. Throws `fileExists`, `notWritable`, `diskFull`; nothing is left then. Does not close the source.
 */
export async function writeBackup(
  source: RowSource,
  file: string,
  options: WriteBackupOptions,
): Promise<Written> {
  if (!options.replace && existsSync(file)) throw new BackupError('fileExists', file)
  const part = `${file}.part`
  try {
    rmSync(part, { force: true })
    closeSync(openSync(part, 'wx', 0o600))
    const written = await fill(part, source, options)
    openBackup(part).close()
    flushFile(part)
    takeName(part, file, options.replace)
    flushFolder(dirname(file))
    return written
  } catch (error) {
    removePart(part)
    throw asWriteProblem(error, file)
  }
}

async function fill(path: string, source: RowSource, options: WriteBackupOptions): Promise<Written> {
  const database = new DatabaseSync(path)
  try {
    // Nobody sees the file before it is whole: it needs no journal on disk.
    database.exec(`PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; ${HEADER_SQL} BEGIN;`)
    const rows = await copyTables(database, source, options.onProgress)
    const header: BackupHeader = {
      format: BACKUP_FORMAT,
      madeAt: new Date(options.now()).toISOString(),
      origin: source.origin,
      version: VERSION,
      layout: source.layout,
    }
    database.prepare('INSERT INTO backup_info (header) VALUES (?)').run(JSON.stringify(header))
    database.exec('COMMIT')
    const open = database.prepare("SELECT count(*) AS count FROM decision WHERE state = 'open'").get()
    return { rows, openBallots: Number(open?.count) }
  } finally {
    database.close()
  }
}

async function copyTables(
  database: DatabaseSync,
  source: RowSource,
  onProgress: (rows: number) => void = () => undefined,
): Promise<number> {
  const count = database.prepare('INSERT INTO backup_table (name, columns, row_count) VALUES (?, ?, ?)')
  let all = 0
  for (const table of source.tables) {
    // Columns without a type keep every value as it is.
    database.exec(`CREATE TABLE ${quoteName(table.name)} (${table.columns.map(quoteName).join(', ')})`)
    const insert = prepareInsert(database, table)
    let rows = 0
    for await (const batch of source.batches(table)) {
      for (const row of batch) insert(row)
      rows += batch.length
      onProgress(all + rows)
    }
    count.run(table.name, JSON.stringify(table.columns), rows)
    all += rows
  }
  return all
}

/** Never replaces what came meanwhile, where the disk can promise that. */
function takeName(part: string, file: string, replace: boolean): void {
  if (replace) {
    renameSync(part, file)
    return
  }
  try {
    linkSync(part, file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new BackupError('fileExists', file)
    }
    // USB sticks know no second names for a file.
    if (existsSync(file)) throw new BackupError('fileExists', file)
    renameSync(part, file)
    return
  }
  rmSync(part)
}

function removePart(part: string): void {
  try {
    rmSync(part, { force: true })
  } catch {
    // The failure that brought us here is what the host must hear.
  }
}
