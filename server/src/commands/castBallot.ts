import { checkMarks, type Marks } from '@wijktafel/shared/decisions/marks'
import type { DecisionId, ParticipantId } from '@wijktafel/shared/ids'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { lockDecision, paperOf, requireBallotOpen, sealBallot } from '../storage/ballots.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { layVotesAnew } from '../storage/layVotesAnew.ts'
import type { Database } from '../storage/schema.ts'
import { requireOpen, requireSeat } from './access.ts'
import type { Actor } from './actor.ts'
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
  await inTransaction(deps.db, session.id, async (trx) => {
    const decision = await lockDecision(trx, decisionId)
    requireBallotOpen(decision)
    requireOpen(session)
    const side = await requireUnused(trx, input)
    const problem = checkMarks(paperOf(decision), input.marks)
    if (problem) throw new Refusal('ballotInvalid', problem)
    await sealBallot(trx, { decisionId, side, marks: input.marks, reason: input.reason })
    await markVoted(trx, input)
    await layVotesAnew(trx, decisionId)
  })
}

/** The side under which this person may still vote. */
async function requireUnused(trx: Transaction<Database>, { decisionId, participantId }: NewBallot) {
  const voter = await trx
    .selectFrom('electorate')
    .select(['side', 'voted'])
    .where('decisionId', '=', decisionId)
    .where('participantId', '=', participantId)
    .executeTakeFirst()
  if (!voter) throw new Refusal('notInElectorate')
  if (voter.voted === 1) throw new Refusal('alreadyVoted')
  return voter.side
}

async function markVoted(
  trx: Transaction<Database>,
  { decisionId, participantId }: NewBallot,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('electorate')
    .set({ voted: 1 })
    .where('decisionId', '=', decisionId)
    .where('participantId', '=', participantId)
    .where('voted', '=', 0)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Refusal('alreadyVoted')
}
