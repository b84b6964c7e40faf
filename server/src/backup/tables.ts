/** What a backup keeps of a value. Flags are 0 or 1, instants of accounts ISO text, in every database. */
export type Value = string | number | Uint8Array | null

export interface TableShape {
  name: string
  columns: readonly string[]
}

export interface KeyedTable extends TableShape {
  /** The columns that no two rows have alike. */
  key: readonly string[]
}

/** Live documents have their tables under this prefix, whichever database they are in. */
const DOCUMENT_TABLE_PREFIX = 'document_'

export function isDocumentTable(name: string): boolean {
  return name.startsWith(DOCUMENT_TABLE_PREFIX)
}

/** Tables that belong to a running database and not to what people made: they are not carried along. */
const OWN_TABLES: ReadonlySet<string> = new Set(['kysely_migration_lock'])

export function isCarried(table: string): boolean {
  return !OWN_TABLES.has(table) && !table.startsWith('sqlite_')
}
