import { z } from 'zod'

/**
 * A backup is one SQLite file: `backup_info` (this header as JSON), `backup_table` (names, columns and how many rows), and every
 * table that it names with just its columns and rows (its real shape stands in the header). It says nothing of the database that it came from or goes to, so an
 * installation can move from SQLite to PostgreSQL and back. It holds everything: also password hashes and the secret that signs sessions.
 */
export const BACKUP_APPLICATION_ID = 0x576a6b74
export const BACKUP_FORMAT = 1

export const HEADER_SQL = `
  PRAGMA application_id = ${BACKUP_APPLICATION_ID};
  CREATE TABLE backup_info (header TEXT NOT NULL) STRICT;
  CREATE TABLE backup_table (name TEXT PRIMARY KEY, columns TEXT NOT NULL, row_count INTEGER NOT NULL) STRICT;
`

export const backupHeader = z.object({
  format: z.number().int().positive(),
  madeAt: z.iso.datetime(),
  origin: z.enum(['sqlite', 'postgresql']),
  /** Of the program that made it. */
  version: z.string(),
  layout: z.object({
    sql: z.object({ migrations: z.array(z.string()), statements: z.array(z.string()) }),
    documents: z.object({ version: z.number().int(), statements: z.array(z.string()) }),
  }),
})
export type BackupHeader = z.infer<typeof backupHeader>

export const columnNames = z.array(z.string()).min(1)
