import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import { isPostgres } from '../dialect.ts'

/**
 * SQLite: rows lie in the order of their key, so that no row number tells when they came. PostgreSQL: see layVotesAnew.ts;
 * earlier versions of rows, in which one could read how people voted, are cleared away within the minute.
 */
export const inOrderOfKey = <T extends string, C extends string>(
  db: Kysely<unknown>,
  table: CreateTableBuilder<T, C>,
) =>
  table.modifyEnd(
    isPostgres(db)
      ? sql`with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1)`
      : sql`without rowid`,
  )
