import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** What whoever leads did is kept for the length of the meeting, so that it can be taken back. */
export const leadActions: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    await db.schema
      .createTable('leadAction')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('sessionId', 'text', (c) => c.notNull().references('session.id').onDelete('cascade'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('trace', 'text', (c) => c.notNull())
      .addColumn('createdAt', 'integer', (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex('leadActionByPosition')
      .unique()
      .on('leadAction')
      .columns(['sessionId', 'position'])
      .execute()
  },
}
