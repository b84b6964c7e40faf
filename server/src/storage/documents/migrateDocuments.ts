import type { DatabaseSync } from 'node:sqlite'

/** Rows are written in order of name and number, so the row is its own index. */
const FIRST_TABLES_SQL = `
  CREATE TABLE document_update (
    name TEXT NOT NULL,
    seq INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (name, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE document_snapshot (
    name TEXT NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    data BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
`

/** Names under which nothing may ever be stored again. */
const ERASED_TABLE_SQL =
  'CREATE TABLE document_erased (name TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;'

/** Steps that bring a documents file up to date; `user_version` counts how many it has had. */
const STEPS: readonly string[] = [FIRST_TABLES_SQL, ERASED_TABLE_SQL]

/** Runs what is missing, each step once and whole. Throws when the file comes from a newer version. */
export function migrateDocuments(database: DatabaseSync): void {
  const row = database.prepare('PRAGMA user_version').get()
  const had = Number(row?.user_version ?? 0)
  if (had > STEPS.length)
    throw new Error(`documents.db has version ${had}, this program knows ${STEPS.length}`)
  for (const [index, step] of STEPS.entries()) {
    if (index >= had) database.exec(`BEGIN; ${step} PRAGMA user_version = ${index + 1}; COMMIT;`)
  }
}
