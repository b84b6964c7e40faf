import { readEnv } from '../env.ts'
import { backupPostgres } from './backupPostgres.ts'
import { backupSqlite } from './backupSqlite.ts'
import type { WriteBackupOptions, Written } from './writeBackup.ts'

/** A backup of whatever this host's settings point to. */
export async function backupNow(file: string, options: WriteBackupOptions): Promise<Written> {
  const { databaseUrl, dataFolder } = readEnv()
  return databaseUrl === null
    ? backupSqlite(dataFolder, file, options)
    : backupPostgres(databaseUrl, file, options)
}
