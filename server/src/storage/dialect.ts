import { type Kysely, PostgresAdapter } from 'kysely'

/** Whether the tables are in PostgreSQL; else they are in SQLite. A transaction answers like its database. */
// biome-ignore lint/suspicious/noExplicitAny: databases of every shape are welcome, also those of migrations.
export function isPostgres(db: Kysely<any>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}
