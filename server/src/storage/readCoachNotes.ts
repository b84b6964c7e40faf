import type { CoachNote } from '@wijktafel/shared/api/session'
import type { SessionId, UserId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** Notes of coaches on a meeting, oldest first: of one coach, or of all. */
export async function readCoachNotes(
  db: Kysely<Database>,
  { sessionId, userId }: { sessionId: SessionId; userId: UserId | 'all' },
): Promise<CoachNote[]> {
  const notes = await db
    .selectFrom('coachNote')
    .innerJoin('authUser', 'authUser.id', 'coachNote.userId')
    .select(['coachNote.id', 'authUser.name as author', 'coachNote.text', 'coachNote.createdAt'])
    .where('coachNote.sessionId', '=', sessionId)
    .$if(userId !== 'all', (query) => query.where('coachNote.userId', '=', userId as UserId))
    .orderBy('coachNote.createdAt')
    .orderBy('coachNote.id')
    .execute()
  return notes
}
