import { Client } from 'pg'
import type { Log } from '../log.ts'
import { createLocalTurns, type Turns } from '../turns.ts'

/** The turn did not come in time, or the database that gives turns out could not be reached. The task did not run. */
export class TurnError extends Error {
  constructor(key: string, cause?: unknown) {
    super(`no turn for ${key}`, { cause })
    this.name = 'TurnError'
  }
}

const FIRST_PAUSE_MS = 2
const LONGEST_PAUSE_MS = 50
const GIVE_UP_MS = 30_000
const ANSWER_MS = 5_000
const KEEP_ALIVE_MS = 10_000
/** A node whose machine is gone without a word loses its turns after about this long. */
const SERVER_KEEP_ALIVE = '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=2'

/**
 * Turns over all nodes that share a PostgreSQL database.
 * 1. Tasks of this node wait for each other first, so a node asks for each key at most once at a time.
 * 2. The lock is one of PostgreSQL's session-level advisory locks, all of them on one connection of our own: however
 *    many wait, no connection of the pool is held, and nothing can wait for each other in a circle.
 * 3. A connection that breaks gives all its locks away while their tasks still run, and is opened again for the next ones.
 *    So a task must bear being done again, or at the same time as on another node: it projects what SQL says, and the next
 *    one mends what it wrote. Rules that must hold always are held by `inTransaction`.
 * The address must lead to PostgreSQL itself or to a pooler in session mode.
 */
export function createPostgresTurns(url: string, options: { log: Log }): Turns {
  const local = createLocalTurns()
  const connection = createLockConnection(url, options.log)
  return {
    inTurn: (key, task) =>
      local.inTurn(key, async () => {
        const holder = await acquire(connection, key)
        try {
          return await task()
        } finally {
          await release(holder, key)
        }
      }),
    close: () => connection.close(),
  }
}

interface LockConnection {
  /** The open connection, or a new one. Rejects when the database cannot be reached. */
  open(): Promise<Client>
  /** Ends a connection that does not answer, and with it all its locks. */
  drop(client: Client): void
  close(): Promise<void>
}

function createLockConnection(url: string, log: Log): LockConnection {
  let current: Promise<Client> | null = null
  function open(): Promise<Client> {
    if (current) return current
    const client = new Client({
      connectionString: url,
      application_name: 'wijktafel turns',
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
      options: SERVER_KEEP_ALIVE,
    })
    const opening = client.connect().then(() => client)
    const forget = () => {
      if (current === opening) current = null
    }
    client.on('error', (error) => {
      log.warn('turns connection lost', { cause: error.message })
      forget()
    })
    client.on('end', forget)
    opening.catch(forget)
    current = opening
    return opening
  }
  const end = (client: Client) =>
    client.end().catch((error) => log.warn('turns connection not closed', { cause: String(error) }))
  return {
    open,
    drop(client) {
      current = null
      end(client)
    },
    async close() {
      const last = current
      current = null
      // One that never opened needs no end.
      await last?.then(end, () => undefined)
    },
  }
}

/** Resolves with the connection that holds the lock. */
async function acquire(connection: LockConnection, key: string): Promise<Client> {
  const giveUpAt = performance.now() + GIVE_UP_MS
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const { client, failure } = await attempt(connection, key)
    if (client) return client
    if (performance.now() > giveUpAt) throw new TurnError(key, failure)
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())))
  }
}

/** Without a client: another has the turn, or the database failed us. */
async function attempt(
  connection: LockConnection,
  key: string,
): Promise<{ client?: Client; failure?: unknown }> {
  let client: Client
  try {
    client = await connection.open()
  } catch (failure) {
    return { failure }
  }
  try {
    return (await tryLock(client, key)) ? { client } : {}
  } catch (failure) {
    connection.drop(client)
    return { failure }
  }
}

async function tryLock(client: Client, key: string): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>({
    name: 'try',
    text: 'select pg_try_advisory_lock(hashtextextended($1, 0)) as held',
    values: [key],
  })
  return rows[0]?.held === true
}

async function release(client: Client, key: string): Promise<void> {
  try {
    await client.query({
      name: 'release',
      text: 'select pg_advisory_unlock(hashtextextended($1, 0))',
      values: [key],
    })
  } catch {
    // The connection broke: PostgreSQL has given the lock away already, and whoever comes next opens a new one.
  }
}
