import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { isPostgres } from '../dialect.ts'
import { withPortableTypes } from './portableTypes.ts'

type Schema = Kysely<unknown>

const withId = (db: Schema, name: string) =>
  db.schema.createTable(name).addColumn('id', 'text', (column) => column.primaryKey())

const ofProject = <T extends string, C extends string>(table: CreateTableBuilder<T, C>) =>
  table.addColumn('projectId', 'text', (column) =>
    column.notNull().references('project.id').onDelete('cascade'),
  )

const ofSession = <T extends string, C extends string>(table: CreateTableBuilder<T, C>) =>
  table.addColumn('sessionId', 'text', (column) =>
    column.notNull().references('session.id').onDelete('cascade'),
  )

/** The tables that better-auth reads and writes, under names of ours. */
async function createAuthTables(db: Schema): Promise<void> {
  await withId(db, 'authUser')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('email', 'text', (c) => c.notNull().unique())
    .addColumn('emailVerified', 'boolean', (c) => c.notNull())
    .addColumn('image', 'text')
    .addColumn('createdAt', 'timestamp', (c) => c.notNull())
    .addColumn('updatedAt', 'timestamp', (c) => c.notNull())
    .execute()
  await withId(db, 'authSession')
    .addColumn('userId', 'text', (c) => c.notNull().references('authUser.id').onDelete('cascade'))
    .addColumn('token', 'text', (c) => c.notNull().unique())
    .addColumn('expiresAt', 'timestamp', (c) => c.notNull())
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .addColumn('createdAt', 'timestamp', (c) => c.notNull())
    .addColumn('updatedAt', 'timestamp', (c) => c.notNull())
    .execute()
  await withId(db, 'authAccount')
    .addColumn('userId', 'text', (c) => c.notNull().references('authUser.id').onDelete('cascade'))
    .addColumn('accountId', 'text', (c) => c.notNull())
    .addColumn('providerId', 'text', (c) => c.notNull())
    .addColumn('accessToken', 'text')
    .addColumn('refreshToken', 'text')
    .addColumn('idToken', 'text')
    .addColumn('accessTokenExpiresAt', 'timestamp')
    .addColumn('refreshTokenExpiresAt', 'timestamp')
    .addColumn('scope', 'text')
    .addColumn('password', 'text')
    .addColumn('createdAt', 'timestamp', (c) => c.notNull())
    .addColumn('updatedAt', 'timestamp', (c) => c.notNull())
    .execute()
  await withId(db, 'authVerification')
    .addColumn('identifier', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('expiresAt', 'timestamp', (c) => c.notNull())
    .addColumn('createdAt', 'timestamp', (c) => c.notNull())
    .addColumn('updatedAt', 'timestamp', (c) => c.notNull())
    .execute()
}

async function createProjectTables(db: Schema): Promise<void> {
  await db.schema
    .createTable('setting')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute()
  await withId(db, 'project')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('neighbourhood', 'text', (c) => c.notNull())
    .addColumn('theme', 'text', (c) => c.notNull())
    .addColumn('picture', 'text', (c) => c.notNull())
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('retentionMonths', 'integer')
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .execute()
  await ofProject(db.schema.createTable('membership'))
    .addColumn('userId', 'text', (c) => c.notNull().references('authUser.id').onDelete('cascade'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('side', 'text', (c) => c.notNull())
    .addColumn('face', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('membershipKey', ['projectId', 'userId'])
    .execute()
  await db.schema
    .createTable('link')
    .addColumn('tokenHash', 'text', (c) => c.primaryKey())
    .addColumn('purpose', 'text', (c) => c.notNull())
    .addColumn('projectId', 'text', (c) => c.references('project.id').onDelete('cascade'))
    .addColumn('role', 'text')
    .addColumn('side', 'text')
    .addColumn('userId', 'text', (c) => c.references('authUser.id').onDelete('cascade'))
    .addColumn('createdBy', 'text')
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .addColumn('expiresAt', 'integer', (c) => c.notNull())
    .addColumn('usedAt', 'integer')
    .addColumn('reusable', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
}

async function createSessionTables(db: Schema): Promise<void> {
  await ofProject(withId(db, 'session'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('plannedAt', 'integer')
    .addColumn('openedAt', 'integer')
    .addColumn('closedAt', 'integer')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('pictureCode', 'text', (c) => c.notNull())
    .addColumn('currentActivityId', 'text')
    .addColumn('timer', 'text')
    .addColumn('following', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('outcomeDecisionId', 'text')
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .execute()
  // Ended meetings keep their codes, so that a late phone hears that the meeting is over; new ones may have the same.
  for (const code of ['code', 'pictureCode'] as const) {
    await db.schema
      .createIndex(`${code}OfSession`)
      .on('session')
      .column(code)
      .unique()
      .where(sql.ref('state'), '!=', 'closed')
      .execute()
  }
  await ofSession(withId(db, 'activity'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('templateId', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('question', 'text')
    .addColumn('picture', 'text', (c) => c.notNull())
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('minutes', 'integer', (c) => c.notNull())
    .addColumn('silent', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('revealedAt', 'integer')
    .addColumn('boardId', 'text')
    .addColumn('template', 'text', (c) => c.notNull())
    .addColumn('removedAt', 'integer')
    .execute()
  await ofSession(ofProject(withId(db, 'board')))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('locked', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .execute()
  await ofSession(withId(db, 'participant'))
    .addColumn('deviceHash', 'text')
    .addColumn('userId', 'text', (c) => c.references('authUser.id').onDelete('set null'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('face', 'text', (c) => c.notNull())
    .addColumn('name', 'text')
    .addColumn('side', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('joinedAt', 'integer', (c) => c.notNull())
    .addColumn('leftAt', 'integer')
    .addUniqueConstraint('participantUser', ['sessionId', 'userId'])
    .execute()
  await db.schema
    .createTable('done')
    .addColumn('activityId', 'text', (c) => c.notNull().references('activity.id').onDelete('cascade'))
    .addColumn('participantId', 'text', (c) => c.notNull().references('participant.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('doneKey', ['activityId', 'participantId'])
    .execute()
}

async function createContentTables(db: Schema): Promise<void> {
  await ofSession(ofProject(withId(db, 'media')))
    .addColumn('participantId', 'text')
    .addColumn('mime', 'text', (c) => c.notNull())
    .addColumn('width', 'integer', (c) => c.notNull())
    .addColumn('height', 'integer', (c) => c.notNull())
    .addColumn('full', 'blob', (c) => c.notNull())
    .addColumn('small', 'blob', (c) => c.notNull())
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .execute()
  await ofSession(withId(db, 'card'))
    .addColumn('activityId', 'text', (c) => c.notNull().references('activity.id').onDelete('cascade'))
    .addColumn('participantId', 'text', (c) => c.notNull().references('participant.id').onDelete('cascade'))
    .addColumn('zoneId', 'text')
    .addColumn('pictures', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('photoId', 'text', (c) => c.references('media.id').onDelete('set null'))
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .addColumn('revealedAt', 'integer')
    .addColumn('placedAt', 'integer')
    .addColumn('withdrawnAt', 'integer')
    .execute()
  await db.schema.createIndex('cardOfActivity').on('card').columns(['sessionId', 'activityId']).execute()
  await ofSession(ofProject(withId(db, 'promise')))
    .addColumn('decisionId', 'text')
    .addColumn('who', 'text', (c) => c.notNull())
    .addColumn('face', 'text')
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('dueOn', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .execute()
  await ofSession(ofProject(withId(db, 'note')))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .execute()
  await ofSession(withId(db, 'coachNote'))
    .addColumn('userId', 'text', (c) => c.notNull().references('authUser.id').onDelete('cascade'))
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .execute()
  await withId(db, 'auditLog')
    .addColumn('at', 'integer', (c) => c.notNull())
    .addColumn('actor', 'text')
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('target', 'text')
    .addColumn('code', 'text')
    .execute()
}

/**
 * SQLite: rows lie in the order of their key, so that no row number tells when they came. PostgreSQL: see layVotesAnew.ts;
 * earlier versions of rows, in which one could read how people voted, are cleared away within the minute.
 */
const inOrderOfKey = <T extends string, C extends string>(db: Schema, table: CreateTableBuilder<T, C>) =>
  table.modifyEnd(
    isPostgres(db)
      ? sql`with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1)`
      : sql`without rowid`,
  )

/** Two tables that nothing joins: who voted, and what was voted. */
async function createDecisionTables(db: Schema): Promise<void> {
  await ofSession(ofProject(withId(db, 'decision')))
    .addColumn('activityId', 'text')
    .addColumn('proposal', 'text', (c) => c.notNull())
    .addColumn('pictures', 'text', (c) => c.notNull())
    .addColumn('influence', 'text', (c) => c.notNull())
    .addColumn('format', 'text', (c) => c.notNull())
    .addColumn('options', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('openedAt', 'integer')
    .addColumn('closedAt', 'integer')
    .addColumn('result', 'text')
    .addColumn('createdAt', 'integer', (c) => c.notNull())
    .execute()
  const electorate = db.schema
    .createTable('electorate')
    .addColumn('decisionId', 'text', (c) => c.notNull().references('decision.id').onDelete('cascade'))
    .addColumn('participantId', 'text', (c) => c.notNull())
    .addColumn('side', 'text', (c) => c.notNull())
    .addColumn('voted', 'integer', (c) => c.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('electorateKey', ['decisionId', 'participantId'])
  await inOrderOfKey(db, electorate).execute()
  const ballot = db.schema
    .createTable('ballot')
    .addColumn('decisionId', 'text', (c) => c.notNull().references('decision.id').onDelete('cascade'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('side', 'text', (c) => c.notNull())
    .addColumn('choice', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('ballotKey', ['decisionId', 'id'])
  await inOrderOfKey(db, ballot).execute()
}

export const initial: Migration = {
  async up(database) {
    const db = withPortableTypes(database)
    await createAuthTables(db)
    await createProjectTables(db)
    await createSessionTables(db)
    await createContentTables(db)
    await createDecisionTables(db)
  },
}
