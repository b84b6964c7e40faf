import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

/** Agendas that a project keeps, and what is packed for a meeting. */
export const ownAgendas: Migration = {
  async up(plain) {
    const db = withPortableTypes(plain)
    await db.schema
      .createTable('ownAgenda')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('projectId', 'text', (c) => c.notNull().references('project.id').onDelete('cascade'))
      .addColumn('agenda', 'text', (c) => c.notNull())
      .addColumn('changedAt', 'integer', (c) => c.notNull())
      .addColumn('removedAt', 'integer')
      .execute()
    await db.schema.createIndex('ownAgendaByProjectId').on('ownAgenda').column('projectId').execute()
    await db.schema
      .createTable('packing')
      .addColumn('sessionId', 'text', (c) => c.notNull().references('session.id').onDelete('cascade'))
      .addColumn('item', 'text', (c) => c.notNull())
      .addColumn('words', 'text')
      .addColumn('packed', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('packingKey', ['sessionId', 'item'])
      .execute()
  },
}
