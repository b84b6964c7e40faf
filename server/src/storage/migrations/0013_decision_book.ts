import type { Migration } from 'kysely/migration'
import { isPostgres } from '../dialect.ts'
import { guardBookOnPostgres } from '../guardBook.ts'
import { withPortableTypes } from './portableTypes.ts'

/**
 * What was decided, for good. On SQLite its guards stand after every migration (migrate.ts): a backup carries no triggers.
 * Decisions of before are entered at the start (enterOldDecisions).
 */
export const decisionBook: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    await db.schema
      .createTable('decisionBook')
      .addColumn('projectId', 'text', (c) => c.notNull().references('project.id').onDelete('cascade'))
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('decisionId', 'text', (c) => c.notNull())
      .addColumn('at', 'integer', (c) => c.notNull())
      .addColumn('isLate', 'integer', (c) => c.notNull())
      .addColumn('actorId', 'text')
      .addColumn('ballotsHash', 'text')
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('previousHash', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('decisionBookKey', ['projectId', 'number'])
      .execute()
    await db.schema.createIndex('decisionBookByDecisionId').on('decisionBook').column('decisionId').execute()
    if (isPostgres(plain)) await guardBookOnPostgres(plain)
  },
}
