import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** Questions between meetings: a session of another kind, with a link, an end, and what came of it. */
export const questions: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    await db.schema
      .alterTable('session')
      .addColumn('kind', 'text', (column) => column.notNull().defaultTo('meeting'))
      .execute()
    await db.schema
      .createTable('question')
      .addColumn('sessionId', 'text', (column) =>
        column.primaryKey().references('session.id').onDelete('cascade'),
      )
      .addColumn('audience', 'text', (column) => column.notNull())
      .addColumn('tokenSalt', 'text', (column) => column.notNull())
      .addColumn('tokenHash', 'text', (column) => column.notNull())
      .addColumn('closesAt', 'integer', (column) => column.notNull())
      .addColumn('outcomeText', 'text', (column) => column.notNull().defaultTo(''))
      .addColumn('outcomePictures', 'text', (column) => column.notNull().defaultTo('[]'))
      .addColumn('outcomeAt', 'integer')
      .addColumn('zoneId', 'text')
      .addColumn('removedAt', 'integer')
      .execute()
    await db.schema.createIndex('questionByTokenHash').on('question').column('tokenHash').unique().execute()
    await db.schema.createIndex('questionByClosesAt').on('question').column('closesAt').execute()
  },
}
