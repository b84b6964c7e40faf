import type { Pool } from 'pg'
import { runPostgresSteps } from './runPostgresSteps.ts'

/**
 * A document has a head from its first update on. Names are compared byte by byte, so that every node locks them in the same
 * order. The head changes with each commit: room on its page keeps that cheap.
 */
const FIRST_TABLES_SQL = `
  create table document_head (
    name text collate "C" primary key,
    seq bigint not null,
    erased boolean not null default false
  ) with (fillfactor = 50);
  create table document_update (
    name text collate "C" not null,
    seq bigint not null,
    data bytea not null,
    primary key (name, seq)
  );
  create table document_snapshot (
    name text collate "C" primary key,
    seq bigint not null,
    data bytea not null
  );
`

/** Brings the tables up to date; see runPostgresSteps. */
export function migratePostgresDocuments(pool: Pool): Promise<void> {
  return runPostgresSteps(pool, { versionTable: 'document_version', steps: [FIRST_TABLES_SQL] })
}
