import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** What people tell the regisseur without saying it aloud. */
export const signals: Migration = {
  async up(database) {
    const db = withPortableTypes(database)
    await db.schema
      .createTable('signal')
      .addColumn('participantId', 'text', (c) => c.notNull().references('participant.id').onDelete('cascade'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('createdAt', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('signalKey', ['participantId', 'kind'])
      .execute()
  },
}
