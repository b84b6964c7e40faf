/** Why a backup or a restore was not done. The words for a host are in explainBackup.ts. */
export type BackupProblem =
  /** There is a file of that name already. */
  | 'fileExists'
  | 'fileMissing'
  | 'notABackup'
  /** Made by a newer version of this program. */
  | 'newerVersion'
  | 'damagedBackup'
  /** Nothing has been kept yet: there is nothing to back up. */
  | 'nothingKept'
  | 'damagedData'
  /** The tables in the database are those of another version of this program. */
  | 'otherTables'
  | 'databaseUnreachable'
  | 'notWritable'
  /** A server cannot keep its data there. */
  | 'folderNotWritable'
  | 'diskFull'
  /** Another backup or restore is under way. */
  | 'busy'
  /** Another process uses the data folder. */
  | 'folderInUse'
  /** A server runs, but cannot be told to change over. */
  | 'serverSilent'
  /** The server was told, and could not. */
  | 'serverFailed'

/** An expected failure of backup or restore; `subject` is the file or folder that it is about. */
export class BackupError extends Error {
  readonly code: BackupProblem
  readonly subject: string

  constructor(code: BackupProblem, subject: string, cause?: unknown) {
    super(`${code}: ${subject}`, { cause })
    this.name = 'BackupError'
    this.code = code
    this.subject = subject
  }
}

const FULL_DISK_CODES = new Set<unknown>(['ENOSPC', 'EDQUOT'])
const NO_WRITE_CODES = new Set<unknown>(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'])
const SQLITE_FULL = 13
const SQLITE_CANNOT_OPEN = 14

/** Gives failures of writing a name; others stay as they are. */
export function asWriteProblem(error: unknown, subject: string): unknown {
  if (!(error instanceof Error) || error instanceof BackupError) return error
  const code = 'code' in error ? error.code : undefined
  const sqlite = 'errcode' in error ? Number(error.errcode) & 0xff : undefined
  if (FULL_DISK_CODES.has(code) || sqlite === SQLITE_FULL) return new BackupError('diskFull', subject, error)
  if (NO_WRITE_CODES.has(code) || sqlite === SQLITE_CANNOT_OPEN) {
    return new BackupError('notWritable', subject, error)
  }
  return error
}
