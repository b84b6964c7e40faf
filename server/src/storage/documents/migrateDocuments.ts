import type { DatabaseSync } from 'node:sqlite'
import { DOCUMENT_TABLES_SQL } from './sqliteDocumentStore.ts'

/** Steps that bring a documents file up to date; `user_version` counts how many it has had. */
const STEPS: readonly string[] = [DOCUMENT_TABLES_SQL]

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
