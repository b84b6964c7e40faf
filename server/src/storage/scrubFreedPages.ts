import { type Kysely, sql } from 'kysely'
import type { Database } from './schema.ts'

/**
 * Empties the write-ahead log, in which earlier versions of pages stay readable. Together with `secure_delete`, which
 * overwrites deleted rows, nothing of them is left in the files. A reader that is busy puts it off to the next time.
 */
export async function scrubFreedPages(db: Kysely<Database>): Promise<void> {
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)
}
