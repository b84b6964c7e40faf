import type { Kysely, Transaction } from 'kysely'
import { createLocalTurns, type Turns } from '../turns.ts'
import { isConflict, isUniqueViolation } from './databaseErrors.ts'
import { isPostgres } from './dialect.ts'
import type { Database } from './schema.ts'

/** A rush of people on several nodes passes within seconds. */
const GIVE_UP_MS = 10_000
/** A second look finds the row that was in the way. If it does not, the fault is ours. */
const TRIES_WHEN_NOT_UNIQUE = 3
const FIRST_PAUSE_MS = 2
const LONGEST_PAUSE_MS = 100

const queues = new WeakMap<Kysely<Database>, Turns>()

/**
 * Runs `work` as if nothing else happened meanwhile, on any node: what it read is still true when it is stored. All of it
 * is stored, or nothing.
 *
 * On PostgreSQL it is done again when it got in another's way, so besides `trx` it may not change anything. A key that
 * another stored first is a reason to look again too: the second time it is found, as it is on SQLite. `about` names what
 * the work is about (a meeting, a project): on one node, transactions about the same wait for each other instead of colliding.
 */
export async function inTransaction<Result>(
  db: Kysely<Database>,
  about: string,
  work: (trx: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  if (!isPostgres(db)) return db.transaction().execute(work)
  const queue = queues.get(db) ?? createLocalTurns()
  queues.set(db, queue)
  return queue.inTurn(about, () => retry(() => executeSerializable(db, work)))
}

function executeSerializable<Result>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().setIsolationLevel('serializable').execute(work)
}

async function retry<Result>(attempt: () => Promise<Result>): Promise<Result> {
  const giveUpAt = performance.now() + GIVE_UP_MS
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      const mayPass = isConflict(error)
        ? performance.now() < giveUpAt
        : isUniqueViolation(error) && tries < TRIES_WHEN_NOT_UNIQUE
      if (!mayPass) throw error
      await pauseAfter(tries)
    }
  }
}

/** Longer each time and never the same for two, so that those who collided do not collide again. */
function pauseAfter(tries: number): Promise<void> {
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS)
  return new Promise((resolve) => setTimeout(resolve, Math.random() * longest))
}
