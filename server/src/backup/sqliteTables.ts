import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { isCarried, type TableShape, type Value } from './tables.ts'

/** How many rows, or rows with bytes in them, are held at a time. */
const ROWS_PER_BATCH = 200
const BYTES_PER_BATCH = 4 * 1024 * 1024

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** The tables that hold what people made. */
export function listTables(database: DatabaseSync): TableShape[] {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all()
  return tables
    .map((row) => String(row.name))
    .filter(isCarried)
    .map((name) => ({ name, columns: columnsOf(database, name) }))
}

function columnsOf(database: DatabaseSync, table: string): string[] {
  return database
    .prepare(`SELECT name FROM pragma_table_info(?) ORDER BY cid`)
    .all(table)
    .map((row) => String(row.name))
}

/** In order of the primary key. */
export function* readBatches(database: DatabaseSync, table: TableShape): Generator<Value[][]> {
  const columns = table.columns.map(quoteName).join(', ')
  const order = keyOf(database, table).map(quoteName).join(', ')
  const statement = database.prepare(`SELECT ${columns} FROM ${quoteName(table.name)} ORDER BY ${order}`)
  statement.setReturnArrays(true)
  let batch: Value[][] = []
  let bytes = 0
  for (const row of statement.iterate() as Iterable<unknown> as Iterable<SQLOutputValue[]>) {
    const values = row.map(toValue)
    batch.push(values)
    for (const value of values) if (value instanceof Uint8Array) bytes += value.length
    if (batch.length < ROWS_PER_BATCH && bytes < BYTES_PER_BATCH) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

/** The columns that no two rows have alike: the primary key, or else all of them. */
export function keyOf(database: DatabaseSync, { name, columns }: TableShape): readonly string[] {
  const key = database
    .prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .all(name)
    .map((row) => String(row.name))
  return key.length > 0 ? key : columns
}

function toValue(value: SQLOutputValue): Value {
  return typeof value === 'bigint' ? Number(value) : value
}

/** A function that adds a row with values in the order of these columns. */
export function prepareInsert(database: DatabaseSync, { name, columns }: TableShape) {
  const places = columns.map(() => '?').join(', ')
  const statement = database.prepare(
    `INSERT INTO ${quoteName(name)} (${columns.map(quoteName).join(', ')}) VALUES (${places})`,
  )
  return (row: readonly Value[]) => {
    statement.run(...row)
  }
}
