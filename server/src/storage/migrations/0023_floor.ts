import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** Who has the word now; and of what was said only how long, of which side. */
export const floor: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    await db.schema.alterTable('session').addColumn('floor', 'text').execute()
    await db.schema
      .createTable('spoken')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('sessionId', 'text', (c) => c.notNull().references('session.id').onDelete('cascade'))
      .addColumn('side', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('startedAt', 'integer', (c) => c.notNull())
      .addColumn('endedAt', 'integer', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('spokenBySessionId').on('spoken').column('sessionId').execute()
  },
}
