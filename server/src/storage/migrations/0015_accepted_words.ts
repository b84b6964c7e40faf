import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** Words that a project finds clear enough, whatever the checker of easy language says. */
export const acceptedWords: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    await db.schema
      .createTable('acceptedWord')
      .addColumn('projectId', 'text', (c) => c.notNull().references('project.id').onDelete('cascade'))
      .addColumn('word', 'text', (c) => c.notNull())
      .addColumn('createdAt', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('acceptedWordKey', ['projectId', 'word'])
      .execute()
  },
}
