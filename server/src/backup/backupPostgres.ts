import { connectPostgres, lockPostgresBackups } from './postgresClient.ts'
import { openPostgresSource } from './postgresSource.ts'
import { type WriteBackupOptions, type Written, writeBackup } from './writeBackup.ts'

/** Writes what a PostgreSQL database holds at one moment into a file, while any number of nodes write on. */
export async function backupPostgres(
  url: string,
  file: string,
  options: WriteBackupOptions,
): Promise<Written> {
  const client = await connectPostgres(url)
  try {
    await lockPostgresBackups(client, 'backup')
    await client.query('begin isolation level repeatable read read only')
    const rows = await writeBackup(await openPostgresSource(client), file, options)
    await client.query('commit')
    return rows
  } finally {
    await client.end()
  }
}
