import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** What a team measures twice a year, and its looks back. */
export const monitor: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    for (const table of ['indicator', 'measurement', 'reflection'] as const) {
      const made = db.schema
        .createTable(table)
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('projectId', 'text', (c) => c.notNull().references('project.id').onDelete('cascade'))
        .addColumn('createdAt', 'integer', (c) => c.notNull())
        .addColumn('removedAt', 'integer')
      const columns = { indicator: ['name', 'unit'], measurement: DAY_AND_WORDS, reflection: LAYERS }[table]
      await columns.reduce((all, column) => all.addColumn(column, 'text', (c) => c.notNull()), made).execute()
      await db.schema.createIndex(`${table}ByProjectId`).on(table).column('projectId').execute()
    }
  },
}

const DAY_AND_WORDS = ['day', 'measured', 'note']
const LAYERS = ['day', 'right', 'things', 'eachother', 'next']
