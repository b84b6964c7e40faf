import type { ColumnDefinitionBuilder } from 'kysely'
import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

const belongsTo = (table: string) => (column: ColumnDefinitionBuilder) =>
  column.notNull().references(`${table}.id`).onDelete('cascade')

/** Photos and recordings that come in pieces, until they are whole. */
export const uploads: Migration = {
  async up(database) {
    const db = withPortableTypes(database)
    await db.schema
      .createTable('upload')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('sessionId', 'text', belongsTo('session'))
      .addColumn('participantId', 'text', belongsTo('participant'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('size', 'integer', (c) => c.notNull())
      .addColumn('received', 'integer', (c) => c.notNull())
      .addColumn('changedAt', 'integer', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('uploadPiece')
      .addColumn('uploadId', 'text', belongsTo('upload'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('bytes', 'blob', (c) => c.notNull())
      .addPrimaryKeyConstraint('uploadPieceKey', ['uploadId', 'position'])
      .execute()
    for (const column of ['sessionId', 'participantId', 'changedAt']) {
      await db.schema
        .createIndex(`uploadBy${column.charAt(0).toUpperCase()}${column.slice(1)}`)
        .on('upload')
        .column(column)
        .execute()
    }
  },
}
