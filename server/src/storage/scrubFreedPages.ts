import { type Kysely, sql } from 'kysely'
import { createLocalTurns } from '../turns.ts'
import { isPostgres } from './dialect.ts'
import type { Database } from './schema.ts'

export type Table = keyof Database

/**
 * Removes what is left in the files of rows that were deleted or written anew. Call it after the transaction.
 *
 * SQLite: `secure_delete` overwrites deleted rows; this empties the write-ahead log, in which earlier versions of pages
 * stay readable. A reader that is busy puts it off to the next time.
 *
 * PostgreSQL: earlier versions of rows lie in their table until it is vacuumed. What a transaction that still runs may want
 * to see is put off to the next time; autovacuum comes by as well. What the write-ahead log and backups keep, and for how
 * long, is for the host to say (docs/THREAT_MODEL.md).
 */
export async function scrubFreedPages(db: Kysely<Database>, tables: readonly Table[]): Promise<void> {
  if (isPostgres(db)) await vacuumOnce(db, tables)
  else await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)
}

const vacuuming = createLocalTurns()
const waiting = new WeakMap<Kysely<Database>, Map<string, Promise<void>>>()

/** One at a time, and all that ask while one runs share the next: it holds one connection, however many meetings end. */
function vacuumOnce(db: Kysely<Database>, tables: readonly Table[]): Promise<void> {
  const rounds = waiting.get(db) ?? new Map<string, Promise<void>>()
  waiting.set(db, rounds)
  const key = tables.join()
  const shared = rounds.get(key)
  if (shared) return shared
  const round = vacuuming.inTurn('vacuum', () => {
    rounds.delete(key)
    return vacuum(db, tables)
  })
  rounds.set(key, round)
  return round
}

async function vacuum(db: Kysely<Database>, tables: readonly Table[]): Promise<void> {
  const names = sql.join(tables.map((table) => sql.table(table)))
  await sql`vacuum ${names}`.execute(db)
}
