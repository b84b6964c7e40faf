import type { SessionId } from '@wijktafel/shared/ids'
import type { CardView } from '@wijktafel/shared/stage'
import type { Kysely } from 'kysely'
import { presentCardView } from './presentCard.ts'
import type { Database } from './schema.ts'

export type RevealedCard = CardView

/** The cards that everyone may see, oldest first: revealed, not taken back, not kept from the table. */
export async function readRevealedCards(db: Kysely<Database>, sessionId: SessionId): Promise<RevealedCard[]> {
  const rows = await db
    .selectFrom('card')
    .innerJoin('participant', 'participant.id', 'card.participantId')
    .innerJoin('activity', 'activity.id', 'card.activityId')
    .leftJoin('media', 'media.id', 'card.voiceId')
    .selectAll('card')
    .select(['participant.side as makerSide', 'participant.face', 'activity.shows', 'media.seconds'])
    .where('card.sessionId', '=', sessionId)
    .where('card.revealedAt', 'is not', null)
    .where('card.withdrawnAt', 'is', null)
    .where('card.hiddenReason', 'is', null)
    .orderBy('card.createdAt')
    .orderBy('card.id')
    .execute()
  return rows.map(presentCardView)
}
