import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** A question may ask what people read in a note, and its writers mark what they answered. */
export const noteReadings: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    await db.schema
      .createTable('noteReading')
      .addColumn('sessionId', 'text', (c) => c.primaryKey().references('session.id').onDelete('cascade'))
      .addColumn('noteId', 'text', (c) => c.notNull().references('note.id').onDelete('cascade'))
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('text', 'blob', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('noteReadingByNoteId').on('noteReading').column('noteId').execute()
    await db.schema
      .createTable('readingMark')
      .addColumn('cardId', 'text', (c) => c.primaryKey().references('card.id').onDelete('cascade'))
      .addColumn('verdict', 'text', (c) => c.notNull())
      .execute()
  },
}
