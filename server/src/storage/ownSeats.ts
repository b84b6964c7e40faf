import type { SessionId, UserId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { Database, ParticipantRow } from './schema.ts'

/** The seats in a meeting that belong to a device or an account, oldest first. */
export function findOwnSeats(
  db: Kysely<Database>,
  owner: { account: { id: UserId } | null; deviceHash: string | null },
  sessionId: SessionId,
): Promise<ParticipantRow[]> {
  return db
    .selectFrom('participant')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .where(({ eb, or }) =>
      or([
        ...(owner.deviceHash === null ? [] : [eb('deviceHash', '=', owner.deviceHash)]),
        ...(owner.account === null ? [] : [eb('userId', '=', owner.account.id)]),
      ]),
    )
    .orderBy('joinedAt')
    .orderBy('id')
    .execute()
}
