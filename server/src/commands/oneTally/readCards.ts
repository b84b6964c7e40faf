import type { DecisionId, PictureId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import type { Deps } from '../../deps.ts'
import type { Actor } from '../actor.ts'
import { requireDecision } from '../requireDecision.ts'

export interface TurnCard {
  number: number
  side: Side
  /** Of whoever sits in the meeting; null for a card with only a number. */
  name: string | null
  face: PictureId | null
  isRead: boolean
}

/** All cards of a decision, and which were read: the group chose an open round. Never how one was turned. */
export async function readCards(deps: Deps, actor: Actor, decisionId: DecisionId): Promise<TurnCard[]> {
  await requireDecision(deps, actor, { decisionId, capability: 'card.forOthers' })
  const rows = await deps.db
    .selectFrom('turnCard')
    .leftJoin('participant', 'participant.id', 'turnCard.participantId')
    .select(['turnCard.number', 'turnCard.side', 'turnCard.voted', 'participant.name', 'participant.face'])
    .where('turnCard.decisionId', '=', decisionId)
    .orderBy('turnCard.number')
    .execute()
  return rows.map(({ number, side, voted, name, face }) => ({
    ...{ number: Number(number), side, name: name ?? null, face: face ?? null, isRead: voted === 1 },
  }))
}
