import type { DocumentsLayout, SqlLayout } from './layout.ts'
import type { TableShape, Value } from './tables.ts'

/** Everything that one installation keeps, at one moment. */
export interface RowSource {
  origin: 'sqlite' | 'postgresql'
  layout: { sql: SqlLayout; documents: DocumentsLayout }
  tables: readonly TableShape[]
  /**
   * All rows in order of their primary key, some at a time. Never in the order in which they were written:
   * that would tell who voted what.
   */
  batches(table: TableShape): AsyncIterable<Value[][]>
  close(): Promise<void>
}
