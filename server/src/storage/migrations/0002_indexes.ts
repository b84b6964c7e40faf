import type { Migration } from 'kysely/migration'

/**
 * What is looked up, or erased together with its owner, is found without reading the whole table. On PostgreSQL this
 * also keeps the transactions of one meeting out of the way of those of another.
 */
const INDEXES: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['authSession', 'userId'],
  ['authAccount', 'userId'],
  ['membership', 'userId'],
  ['link', 'projectId'],
  ['link', 'userId'],
  ['session', 'projectId'],
  ['activity', 'sessionId'],
  ['board', 'sessionId'],
  ['board', 'projectId'],
  ['participant', 'userId'],
  ['done', 'participantId'],
  ['media', 'sessionId', 'participantId'],
  ['media', 'projectId'],
  ['card', 'activityId', 'participantId'],
  ['card', 'participantId'],
  ['card', 'photoId'],
  ['decision', 'sessionId'],
  ['decision', 'projectId'],
  ['electorate', 'participantId'],
  ['promise', 'sessionId'],
  ['promise', 'projectId'],
  ['note', 'sessionId'],
  ['note', 'projectId'],
  ['coachNote', 'sessionId'],
  ['coachNote', 'userId'],
  ['auditLog', 'target'],
  ['auditLog', 'actor'],
]

export const indexes: Migration = {
  async up(db) {
    for (const [table, ...columns] of INDEXES) {
      await db.schema
        .createIndex(`${table}By${columns.map(capitalize).join('And')}`)
        .on(table)
        .columns(columns)
        .execute()
    }
  },
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
