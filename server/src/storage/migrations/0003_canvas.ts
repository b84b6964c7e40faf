import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { withPortableTypes } from './portableTypes.ts'

type Schema = Kysely<unknown>

const belongsTo = (table: string) => (column: ColumnDefinitionBuilder) =>
  column.notNull().references(`${table}.id`).onDelete('cascade')
const mayPointTo = (table: string) => (column: ColumnDefinitionBuilder) =>
  column.references(`${table}.id`).onDelete('set null')

const withId = (db: Schema, name: string) =>
  db.schema.createTable(name).addColumn('id', 'text', (column) => column.primaryKey())

async function createTables(db: Schema): Promise<void> {
  await withId(db, 'ownTemplate')
    .addColumn('projectId', 'text', belongsTo('project'))
    .addColumn('template', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .addColumn('changedAt', 'integer', (c) => c.notNull())
    .addColumn('removedAt', 'integer')
    .execute()
  await withId(db, 'moment')
    .addColumn('boardId', 'text', belongsTo('board'))
    .addColumn('activityId', 'text', mayPointTo('activity'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('body', 'blob', (c) => c.notNull())
    .execute()
  await withId(db, 'remark')
    .addColumn('boardId', 'text', belongsTo('board'))
    .addColumn('recordId', 'text', (c) => c.notNull())
    .addColumn('participantId', 'text', belongsTo('participant'))
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('pictures', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .addColumn('removedAt', 'integer')
    .execute()
  await withId(db, 'reportPicture')
    .addColumn('sessionId', 'text', belongsTo('session'))
    .addColumn('activityId', 'text', mayPointTo('activity'))
    .addColumn('boardId', 'text', mayPointTo('board'))
    .addColumn('mediaId', 'text', belongsTo('media'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('alt', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .execute()
}

/** What is looked up, or erased together with its owner. */
const INDEXES = [
  ['ownTemplate', 'projectId'],
  ['moment', 'boardId'],
  ['moment', 'activityId'],
  ['remark', 'boardId'],
  ['remark', 'participantId'],
  ['reportPicture', 'sessionId'],
  ['reportPicture', 'activityId'],
  ['reportPicture', 'boardId'],
  ['reportPicture', 'mediaId'],
  ['card', 'voiceId'],
] as const

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Own templates, moments of a board, remarks on cards, pictures in the report, sounds, spotlight and call. */
export const canvas: Migration = {
  async up(database) {
    const db = withPortableTypes(database)
    await createTables(db)
    const add = (table: string) => db.schema.alterTable(table)
    await add('session').addColumn('spotlight', 'text').execute()
    await add('session').addColumn('call', 'text').execute()
    await add('activity')
      .addColumn('shows', 'text', (c) => c.notNull().defaultTo(sql.lit('side')))
      .execute()
    await add('media')
      .addColumn('kind', 'text', (c) => c.notNull().defaultTo(sql.lit('image')))
      .execute()
    await add('media').addColumn('seconds', 'integer').execute()
    await add('card').addColumn('voiceId', 'text', mayPointTo('media')).execute()
    for (const [table, column] of INDEXES) {
      await db.schema
        .createIndex(`${table}By${capitalize(column)}`)
        .on(table)
        .column(column)
        .execute()
    }
  },
}
