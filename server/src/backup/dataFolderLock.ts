import { join } from 'node:path'
import { BackupError } from './backupError.ts'
import { type FileLock, tryLockFile } from './lockFile.ts'

/**
 * One owner of a data folder at a time: a server, or a restore without a server. Throws `folderInUse`.
 * Its holder may open, move and replace the database files.
 */
export function lockDataFolder(folder: string): FileLock {
  const lock = tryLockFile(join(folder, 'wijktafel.lock'), 'exclusive')
  if (!lock) throw new BackupError('folderInUse', folder)
  return lock
}

const BACKUPS = 'backup.lock'

/** Backups may run together; a restore runs alone. Neither looks at whether a server runs. Throws `busy`. */
export function lockBackups(folder: string, purpose: 'backup' | 'restore'): FileLock {
  const lock = tryLockFile(join(folder, BACKUPS), purpose === 'backup' ? 'shared' : 'exclusive')
  if (!lock) throw new BackupError('busy', folder)
  return lock
}

/** Null when a backup or restore is under way. */
export function tryLockBackups(folder: string): FileLock | null {
  return tryLockFile(join(folder, BACKUPS), 'exclusive')
}
