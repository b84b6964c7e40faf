import type { HiddenCard } from '@wijktafel/shared/api/card'
import type { SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { presentCardView } from '../storage/presentCard.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

/** What the table does not see: cards of rounds that are still silent, and those kept from it. Not what makers took back. */
export async function listHiddenCards(deps: Deps, actor: Actor, sessionId: SessionId): Promise<HiddenCard[]> {
  await requireSession(deps, actor, { sessionId, capability: 'card.review' })
  const rows = await deps.db
    .selectFrom('card')
    .innerJoin('participant', 'participant.id', 'card.participantId')
    .innerJoin('activity', 'activity.id', 'card.activityId')
    .leftJoin('media', 'media.id', 'card.voiceId')
    .selectAll('card')
    .select(['participant.side as makerSide', 'participant.face', 'activity.shows', 'media.seconds'])
    .where('card.sessionId', '=', sessionId)
    .where('card.withdrawnAt', 'is', null)
    .where(({ eb, or }) => or([eb('card.revealedAt', 'is', null), eb('card.hiddenReason', 'is not', null)]))
    .orderBy('card.createdAt')
    .orderBy('card.id')
    .execute()
  return rows.map((row) => {
    const { id, activityId, zoneId, pictures, text, photo, voice, voiceSeconds, place, side } =
      presentCardView(row)
    return {
      ...{ id, activityId, zoneId, text, photo, voice, voiceSeconds, side },
      ...{ pictures: [...pictures], place: place ?? null, hiddenBecause: row.hiddenReason },
    }
  })
}
