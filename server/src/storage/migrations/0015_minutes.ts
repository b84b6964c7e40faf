import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Which note holds the minutes of a meeting: at most one. What is already there was written by hand. */
export const minutes: Migration = {
  async up(db) {
    await db.schema
      .alterTable('note')
      .addColumn('kind', 'text', (column) => column.notNull().defaultTo('own'))
      .execute()
    await db.schema
      .createIndex('noteMinutes')
      .on('note')
      .column('sessionId')
      .unique()
      .where(sql.ref('kind'), '=', 'minutes')
      .execute()
  },
}
