import type { SessionId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { ActivityRow, Database } from './schema.ts'

/** The steps of a meeting in their order, without those taken out. */
export function listActivities(db: Kysely<Database>, sessionId: SessionId): Promise<ActivityRow[]> {
  return db
    .selectFrom('activity')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .where('removedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
}
