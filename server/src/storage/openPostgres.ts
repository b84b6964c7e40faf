import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { Log } from '../log.ts'
import { migrate } from './migrate.ts'
import type { Database } from './schema.ts'

const CONNECTIONS = 10
/** Whoever waits longer than this for a connection is told that it failed, rather than left waiting. */
const CONNECT_MS = 10_000
const KEEP_ALIVE_MS = 10_000

/** The type numbers of PostgreSQL's own catalogue, which never change. */
const INT8 = 20
const BYTEA = 17

const parseBytea = types.getTypeParser(BYTEA)

/** As SQLite gives them: all our integers are safe in a number, and bytes are a plain Uint8Array. */
function parserOf(type: number, format?: 'text' | 'binary') {
  if (format === 'binary') return types.getTypeParser(type, 'binary')
  if (type === INT8) return Number
  if (type === BYTEA) return (text: string) => new Uint8Array(parseBytea(text) as Buffer)
  return types.getTypeParser(type, 'text')
}

/** A pool whose connections answer in our types. One that breaks, idle or at work, is logged and replaced. */
export function createPool(url: string, options: { log: Log; connections?: number }): Pool {
  const pool = new Pool({
    connectionString: url,
    max: options.connections ?? CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    types: { getTypeParser: parserOf as typeof types.getTypeParser },
    application_name: 'wijktafel',
  })
  // A connection at work that breaks fails its query, and tells of it besides: unheard, that would end the process.
  pool.on('connect', (client) => {
    client.on('error', (error) => options.log.warn('database connection lost', { cause: error.message }))
  })
  pool.on('error', () => {
    // The same once more, for a connection that was idle.
  })
  return pool
}

/** Opens a PostgreSQL database and brings its tables up to date. Rejects when it cannot be reached; then nothing stays open. */
export async function openPostgres(
  url: string,
  options: { log: Log; connections?: number },
): Promise<Kysely<Database>> {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: createPool(url, options) }) })
  try {
    await migrate(db)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}
