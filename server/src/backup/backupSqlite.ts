import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BackupError } from './backupError.ts'
import { lockBackups, lockDataFolder } from './dataFolderLock.ts'
import { finishRestore, isRestoreCutOff } from './restoreFiles.ts'
import { openSqliteSource, SQL_FILE } from './sqliteSource.ts'
import { type WriteBackupOptions, type Written, writeBackup } from './writeBackup.ts'

/** Writes what a data folder holds now into a file, whether a server runs there or not. */
export async function backupSqlite(
  folder: string,
  file: string,
  options: WriteBackupOptions,
): Promise<Written> {
  if (!existsSync(join(folder, SQL_FILE)) && !isRestoreCutOff(folder)) {
    throw new BackupError('nothingKept', folder)
  }
  const lock = lockBackups(folder, 'backup')
  try {
    settle(folder)
    const source = openSqliteSource(folder)
    try {
      return await writeBackup(source, file, options)
    } finally {
      await source.close()
    }
  } finally {
    lock.release()
  }
}

/** A restore that a crash cut off, and that no server has finished yet. */
function settle(folder: string): void {
  if (!isRestoreCutOff(folder)) return
  const lock = lockDataFolder(folder)
  try {
    finishRestore(folder)
  } finally {
    lock.release()
  }
}
