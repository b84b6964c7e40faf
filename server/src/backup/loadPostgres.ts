import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Client } from 'pg'
import { currentTables } from './layout.ts'
import { BACKUP_CLIENT_NAME } from './postgresClient.ts'
import { DOCUMENTS_FILE, SQL_FILE } from './sqliteSource.ts'
import { listTables, quoteName, readBatches } from './sqliteTables.ts'
import { isDocumentTable, type TableShape, type Value } from './tables.ts'

/** Which steps made the tables belongs to the database. */
const NOT_LOADED: ReadonlySet<string> = new Set(['kysely_migration'])

const HEADS_SQL = `
  insert into document_head (name, seq)
  select name, max(seq) from (
    select name, seq from document_update union all select name, seq from document_snapshot
  ) as stored group by name order by name
`

/**
 * Puts what prepared files hold in the place of everything in the database, within the transaction that the caller has begun and in which
 * it holds all tables for itself. What the nodes had on its way fails: whoever was waiting for a table is cut off just before the end.
 */
export async function loadPostgres(
  client: Client,
  prepared: string,
  onProgress: (rows: number) => void = () => undefined,
): Promise<void> {
  const columnTypes = await readColumnTypes(client)
  const tables = await tablesToReplace()
  await client.query(`truncate ${tables.map(quoteName).join(', ')}`)
  const order = await parentsFirst(client)
  let rows = 0
  for (const file of [SQL_FILE, DOCUMENTS_FILE]) {
    const database = new DatabaseSync(join(prepared, file), { readOnly: true })
    try {
      const loaded = listTables(database).filter(({ name }) => !NOT_LOADED.has(name))
      loaded.sort((a, b) => order(a.name) - order(b.name))
      for (const table of loaded) {
        for (const batch of readBatches(database, table)) {
          await insertBatch(client, table, batch, columnTypes)
          rows += batch.length
          onProgress(rows)
        }
      }
    } finally {
      database.close()
    }
  }
  await client.query(HEADS_SQL)
}

/** All that people made; the numbers of documents with it. */
export async function tablesToReplace(): Promise<string[]> {
  const names = (await currentTables()).map(({ name }) =>
    name === 'document_erased' ? 'document_head' : name,
  )
  return names.filter((name) => !NOT_LOADED.has(name))
}

type ColumnTypes = ReadonlyMap<string, string>

async function readColumnTypes(client: Client): Promise<ColumnTypes> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select table_name || '.' || column_name as name, data_type as type
     from information_schema.columns where table_schema = current_schema()`,
  )
  return new Map(rows.map(({ name, type }) => [name, type]))
}

async function insertBatch(
  client: Client,
  table: TableShape,
  batch: readonly Value[][],
  types: ColumnTypes,
): Promise<void> {
  const { name, columns } = table
  if (name === 'document_erased') {
    const names = batch.map(([erased]) => erased)
    await client.query(
      'insert into document_head (name, seq, erased) select name, 0, true from unnest($1::text[]) as given (name)',
      [names],
    )
    return
  }
  const places = batch.map((_, row) => {
    const numbers = columns.map((_, column) => `$${row * columns.length + column + 1}`)
    return `(${numbers.join(', ')})`
  })
  const values = batch.flatMap((row) =>
    row.map((value, column) => toParameter(value, types.get(`${name}.${columns[column]}`))),
  )
  await client.query(
    `insert into ${quoteName(name)} (${columns.map(quoteName).join(', ')}) values ${places.join(', ')}`,
    values,
  )
}

function toParameter(value: Value, type: string | undefined): Value | boolean | Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value)
  if (type === 'boolean' && value !== null) return value === 1
  // PostgreSQL knows no text with a zero byte; nobody can read one either.
  return typeof value === 'string' ? value.replaceAll('\0', '') : value
}

/** A number for each table, lower for what others refer to. */
async function parentsFirst(client: Client): Promise<(table: string) => number> {
  const { rows } = await client.query<{ child: string; parent: string }>(
    `select child.relname as child, parent.relname as parent from pg_constraint
     join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
     where contype = 'f' and child.oid <> parent.oid`,
  )
  const parents = Map.groupBy(rows, ({ child }) => child)
  const depthOf = (table: string): number =>
    isDocumentTable(table)
      ? 0
      : Math.max(0, ...(parents.get(table) ?? []).map(({ parent }) => depthOf(parent) + 1))
  return depthOf
}

const NODES_SQL = `
  from pg_stat_activity
  where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
    and application_name like 'wijktafel%' and application_name <> '${BACKUP_CLIENT_NAME}'
`

/** Whether any node is connected to this database. */
export async function hasNodes(client: Client): Promise<boolean> {
  const { rows } = await client.query(`select 1 ${NODES_SQL} limit 1`)
  return rows.length > 0
}

/** Ends what the nodes are waiting with: it belongs to what is no more. They connect again by themselves. */
export async function cutOffNodes(client: Client): Promise<void> {
  await client.query(`select pg_terminate_backend(pid) ${NODES_SQL}`)
}
