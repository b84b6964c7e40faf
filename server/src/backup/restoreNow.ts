import { readEnv } from '../env.ts'
import type { OpenedBackup } from './openBackup.ts'
import { restorePostgres } from './restorePostgres.ts'
import { type RestoreOptions, type RestoreResult, restoreSqlite } from './restoreSqlite.ts'

/** Puts a backup in the place of whatever this host's settings point to. */
export async function restoreNow(backup: OpenedBackup, options: RestoreOptions): Promise<RestoreResult> {
  const { databaseUrl, dataFolder } = readEnv()
  return databaseUrl === null
    ? restoreSqlite(dataFolder, backup, options)
    : restorePostgres(databaseUrl, backup, options)
}
