import { Pool } from 'pg'

const CONNECTIONS = 6
const CONNECT_MS = 5_000
/** The database gives up before we do, so that what was reported as failed is not stored afterwards. */
const STATEMENT_MS = 8_000
const QUERY_MS = 10_000

/** For each connection, whatever the server's own settings are: what was committed has reached the disk. */
const SESSION = {
  synchronous_commit: 'on',
  statement_timeout: STATEMENT_MS,
  idle_in_transaction_session_timeout: QUERY_MS,
  // A machine that vanished must not keep its locks for hours.
  tcp_keepalives_idle: 5,
  tcp_keepalives_interval: 2,
  tcp_keepalives_count: 3,
}

export interface DocumentPoolOptions {
  /** A connection that nobody was using broke; another takes its place. */
  onError: (error: Error) => void
  connections?: number
}

/** Connections for live documents and notices alone: a slow report must not keep a commit waiting. End it with `end()`. */
export function createDocumentPool(
  databaseUrl: string,
  { onError, connections = CONNECTIONS }: DocumentPoolOptions,
): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    keepAlive: true,
    application_name: 'wijktafel documents',
    options: Object.entries(SESSION)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  })
  pool.on('error', onError)
  // One that breaks between two statements of a transaction: whoever has it hears it from the next statement.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
