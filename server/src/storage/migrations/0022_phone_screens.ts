import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** Which screen a phone shows now, so that whoever leads sees who got lost. */
export const phoneScreens: Migration = {
  async up(plain) {
    await withPortableTypes(plain)
      .schema.createTable('phoneScreen')
      .addColumn('participantId', 'text', (c) =>
        c.primaryKey().references('participant.id').onDelete('cascade'),
      )
      .addColumn('screen', 'text', (c) => c.notNull())
      .execute()
  },
}
