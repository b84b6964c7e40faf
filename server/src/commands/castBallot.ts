import type { Marks } from '@wijktafel/shared/decisions/marks'
import type { DecisionId, ParticipantId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { requireSeat } from './access.ts'
import type { Actor } from './actor.ts'
import { putInBox } from './ballotBox.ts'
import { requireDecision } from './requireDecision.ts'

interface NewBallot {
  decisionId: DecisionId
  participantId: ParticipantId
  marks: Marks
  reason: string
}

/**
 * Takes one secret ballot.
 * 1. One transaction under a lock: open? in the electorate? not voted yet? marks valid? Then ballot and mark, or neither.
 * 2. The ballot has a random id and no voter, no time, and lies where nothing tells when it came. Nothing is logged, counted or shown: not on the stage either.
 * 3. A refused ballot does not use up the vote.
 */
export async function castBallot(deps: Deps, actor: Actor, input: NewBallot): Promise<void> {
  const { decisionId } = input
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'ballot.cast' })
  const seat = await requireSeat(deps, actor, input.participantId)
  if (seat.sessionId !== session.id) throw new Refusal('notInElectorate')
  await putInBox(deps.db, { ...input, session })
}
