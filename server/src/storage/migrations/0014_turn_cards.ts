import type { Migration } from 'kysely/migration'
import { inOrderOfKey } from './inOrderOfKey.ts'
import { withPortableTypes } from './portableTypes.ts'

/** Cards whose turn is the answer. What is already there stays as it is. */
export const turnCards: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    const turnCard = db.schema
      .createTable('turnCard')
      .addColumn('decisionId', 'text', (c) => c.notNull().references('decision.id').onDelete('cascade'))
      .addColumn('codeHash', 'text', (c) => c.notNull())
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('participantId', 'text')
      .addColumn('side', 'text', (c) => c.notNull())
      .addColumn('voted', 'integer', (c) => c.notNull().defaultTo(0))
      .addPrimaryKeyConstraint('turnCardKey', ['decisionId', 'codeHash'])
    await inOrderOfKey(plain, turnCard).execute()
  },
}
