import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Log } from '../log.ts'
import { createLocalTurns, type Turns } from '../turns.ts'
import { openDatabase } from './openDatabase.ts'
import { openPostgres } from './openPostgres.ts'
import { createPostgresTurns } from './postgresTurns.ts'
import type { Database } from './schema.ts'

export interface Sql {
  db: Kysely<Database>
  turns: Turns
  /** After the last task: ends all connections. */
  close(): Promise<void>
}

/** The SQLite file of a data folder; `assertSound` it first. */
export function sqlitePath(dataFolder: string): string {
  return join(dataFolder, 'wijktafel.db')
}

/**
 * Opens SQL where this host keeps it: PostgreSQL when there is an address, shared with other nodes; else a file in the
 * data folder. Brings the tables up to date.
 */
export async function openSql(
  env: { databaseUrl: string | null; dataFolder: string },
  log: Log,
): Promise<Sql> {
  const { databaseUrl } = env
  const db =
    databaseUrl === null
      ? await openDatabase(sqlitePath(env.dataFolder))
      : await openPostgres(databaseUrl, { log })
  const turns = databaseUrl === null ? createLocalTurns() : createPostgresTurns(databaseUrl, { log })
  return {
    db,
    turns,
    async close() {
      await turns.close()
      await db.destroy()
    },
  }
}
