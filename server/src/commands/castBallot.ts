import { choicesOf } from '@wijktafel/shared/decisions/tally'
import { type DecisionId, newId, type ParticipantId } from '@wijktafel/shared/ids'
import type { DecisionOption } from '@wijktafel/shared/stage'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { fromJson } from '../storage/json.ts'
import { layVotesAnew } from '../storage/layVotesAnew.ts'
import type { Database, DecisionRow } from '../storage/schema.ts'
import { requireOpen, requireSeat } from './access.ts'
import type { Actor } from './actor.ts'
import { requireDecision } from './requireDecision.ts'

interface NewBallot {
  decisionId: DecisionId
  participantId: ParticipantId
  choice: string
  reason: string
}

/**
 * Takes one secret ballot.
 * 1. One transaction under a lock: open? in the electorate? not voted yet? choice valid? Then ballot and mark, or neither.
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
    requireOpen(session)
    const side = await requireUnused(trx, input)
    if (!isValid(decision, input.choice)) throw new Refusal('ballotInvalid')
    const { choice, reason } = input
    await trx.insertInto('ballot').values({ decisionId, id: newId(), side, choice, reason }).execute()
    await markVoted(trx, input)
    await layVotesAnew(trx, decisionId)
  })
}

/** Writing a row first holds off whoever closes the decision, or votes, at the same moment. */
async function lockDecision(trx: Transaction<Database>, decisionId: DecisionId): Promise<DecisionRow> {
  await trx.updateTable('decision').set({ id: decisionId }).where('id', '=', decisionId).execute()
  const decision = await trx
    .selectFrom('decision')
    .selectAll()
    .where('id', '=', decisionId)
    .executeTakeFirst()
  if (!decision) throw new Refusal('notFound')
  if (decision.state === 'draft') throw new Refusal('decisionNotOpen')
  if (decision.state === 'closed') throw new Refusal('decisionClosed')
  return decision
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

function isValid({ format, options }: DecisionRow, choice: string): boolean {
  return choicesOf({ format, options: fromJson<DecisionOption[]>(options) }).includes(choice)
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
