import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** A report may have one link that opens it without an account. */
export const reportLinks: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    await db.schema
      .createTable('reportLink')
      .addColumn('sessionId', 'text', (c) => c.primaryKey().references('session.id').onDelete('cascade'))
      .addColumn('tokenSalt', 'text', (c) => c.notNull())
      .addColumn('tokenHash', 'text', (c) => c.notNull().unique())
      .addColumn('createdAt', 'integer', (c) => c.notNull())
      .execute()
  },
}
