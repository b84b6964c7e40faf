import type { Client } from 'pg'
import { BackupError } from './backupError.ts'
import { currentDocumentsLayout, currentSqlLayout, currentTables } from './layout.ts'
import type { RowSource } from './rowSource.ts'
import { quoteName } from './sqliteTables.ts'
import type { KeyedTable, TableShape, Value } from './tables.ts'

const ROWS_PER_FETCH = 200
/** Photos and whole documents: each may be some megabytes. Single edits are small, and there are many. */
const ROWS_OF_BYTES_PER_FETCH = 8
const TABLES_OF_BYTES: ReadonlySet<string> = new Set(['media', 'uploadPiece', 'document_snapshot'])

const HAS_TABLES_SQL = `select to_regclass('kysely_migration') is not null as sql, to_regclass('document_head') is not null as documents`

/**
 * Everything in a PostgreSQL database, within the transaction that the caller has begun: repeatable read, or holding all
 * tables for itself. The tables are named and ordered as on SQLite. Throws `nothingKept`, `otherTables`.
 */
export async function openPostgresSource(client: Client): Promise<RowSource> {
  const [{ sql, documents } = { sql: 0, documents: 0 }] = (await client.query(HAS_TABLES_SQL)).rows
  if (sql !== 1 || documents !== 1) throw new BackupError('nothingKept', client.database ?? '')
  const layout = { sql: await currentSqlLayout(), documents: currentDocumentsLayout() }
  const { rows } = await client.query('select name from kysely_migration order by name')
  if (rows.map(({ name }) => name).join() !== layout.sql.migrations.join()) {
    throw new BackupError('otherTables', client.database ?? '')
  }
  const tables = await currentTables()
  return {
    origin: 'postgresql',
    layout,
    tables,
    batches: (table) => readBatches(client, tables, table),
    async close() {
      // The connection is the caller's.
    },
  }
}

async function* readBatches(
  client: Client,
  tables: readonly KeyedTable[],
  { name }: TableShape,
): AsyncGenerator<Value[][]> {
  const table = tables.find((known) => known.name === name)
  if (!table) throw new Error(`no table ${name}`)
  const rowsPerFetch = TABLES_OF_BYTES.has(name) ? ROWS_OF_BYTES_PER_FETCH : ROWS_PER_FETCH
  // A cursor keeps what was not fetched yet in the database, however much it is.
  await client.query(`declare backup_rows no scroll cursor for ${selectOf(table)}`)
  try {
    for (;;) {
      const { rows } = await client.query<Value[]>({
        text: `fetch ${rowsPerFetch} from backup_rows`,
        rowMode: 'array',
      })
      if (rows.length > 0) yield rows
      if (rows.length < rowsPerFetch) return
    }
  } finally {
    await client.query('close backup_rows')
  }
}

/** PostgreSQL marks erased documents among the heads; everything else has the same tables. */
function selectOf({ name, columns, key }: KeyedTable): string {
  if (name === 'document_erased') return 'select name from document_head where erased order by name'
  const list = (names: readonly string[]) => names.map(quoteName).join(', ')
  return `select ${list(columns)} from ${quoteName(name)} order by ${list(key)}`
}
