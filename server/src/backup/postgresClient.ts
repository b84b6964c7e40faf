import { Client, types } from 'pg'
import { BackupError } from './backupError.ts'
import type { Value } from './tables.ts'

/** The type numbers of PostgreSQL's own catalogue, which never change. */
const BOOL = 16
const BYTEA = 17
const INT8 = 20
const TIMESTAMPTZ = 1184

const parseBytea = types.getTypeParser(BYTEA)

/** Each value as a backup keeps it. */
const PARSERS: Partial<Record<number, (text: string) => Value>> = {
  [BOOL]: (text) => (text === 't' ? 1 : 0),
  [BYTEA]: (text) => new Uint8Array(parseBytea(text) as Buffer),
  [INT8]: Number,
  [TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
}

const CONNECT_MS = 10_000
/** Nobody else at the door, and nobody who waits for us is thrown out with the others (loadPostgres.ts). */
export const BACKUP_CLIENT_NAME = 'wijktafel backup'

/** One connection that answers in the values of a backup. Throws `databaseUnreachable`. End it with `end()`. */
export async function connectPostgres(url: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: BACKUP_CLIENT_NAME,
    keepAlive: true,
    types: {
      getTypeParser: ((type: number) =>
        PARSERS[type] ?? types.getTypeParser(type, 'text')) as typeof types.getTypeParser,
    },
  })
  // A connection that breaks is heard of by the statement that was under way.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query("set timezone = 'UTC'")
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw new BackupError('databaseUnreachable', new URL(url).host, error)
  }
}

/** Any number, as long as nothing else in this database locks it. */
const BACKUP_LOCK = 2_003_461_240

/** As lockBackups.ts does for a folder; the lock goes with the connection. Throws `busy`. */
export async function lockPostgresBackups(client: Client, purpose: 'backup' | 'restore'): Promise<void> {
  const lock = purpose === 'backup' ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock'
  const { rows } = await client.query(`select ${lock}($1)::int as taken`, [BACKUP_LOCK])
  if (rows[0]?.taken !== 1) throw new BackupError('busy', client.database ?? '')
}
