import {
  ballotsOfHands,
  checkHands,
  type HandCounter,
  type HandCounts,
  mayCountHands,
  type PeoplePerSide,
  sumOf,
} from '@wijktafel/shared/decisions/hands'
import type { DecisionId } from '@wijktafel/shared/ids'
import type { Transaction } from 'kysely'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { lockDecision, paperOf, requireBallotOpen, sealBallot } from '../../storage/ballots.ts'
import type { DecisionRow } from '../../storage/decisionTables.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import { toJson } from '../../storage/json.ts'
import { layVotesAnew } from '../../storage/layVotesAnew.ts'
import type { Database } from '../../storage/schema.ts'
import { requireAccount, requireOpen } from '../access.ts'
import type { Actor } from '../actor.ts'
import { requireDecision } from '../requireDecision.ts'
import { besideOf, compareCount, type OwnCount, readHandState } from './handCounts.ts'
import { handVotersOf, type OtherWays, presentWays } from './readWays.ts'

/** Says in a draft how many vote by hand. */
export async function setHandVoters(
  deps: Deps,
  actor: Actor,
  { decisionId, people }: { decisionId: DecisionId; people: PeoplePerSide },
): Promise<OtherWays> {
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'session.prepare' })
  return inTransaction(deps.db, session.id, async (trx) => {
    const decision = await lockDecision(trx, decisionId)
    if (decision.state !== 'draft') throw new Refusal('decisionFixed')
    if (sumOf(people) > 0 && !mayCountHands(paperOf(decision))) throw new Refusal('handsNotHere')
    const handVoters = toJson(people)
    await trx.updateTable('decision').set({ handVoters }).where('id', '=', decisionId).execute()
    return presentWays(trx, { decision: { ...decision, handVoters }, userId: actor.account?.id ?? null })
  })
}

/**
 * Takes what one of two people counted: the regisseur, or somebody of the kernteam, each with an own account; or somebody
 * without one at the screen of the first, whom the room sees. When both
 * counted the same, exactly those ballots are sealed in the same transaction. When not, nothing is, and both count again.
 */
export async function countHands(
  deps: Deps,
  actor: Actor,
  { decisionId, counts, by }: { decisionId: DecisionId; counts: HandCounts; by: HandCounter },
): Promise<OtherWays> {
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'card.forOthers' })
  const { id: userId } = requireAccount(actor)
  return inTransaction(deps.db, session.id, async (trx) => {
    const decision = await lockDecision(trx, decisionId)
    requireBallotOpen(decision)
    requireOpen(session)
    requireRight(decision, counts)
    const counterId = by === 'me' ? userId : besideOf(userId)
    const state = await takeCount(trx, { decisionId, counterId, counts })
    return { ...(await presentWays(trx, { decision, userId })), handState: state }
  })
}

function requireRight(decision: DecisionRow, counts: HandCounts): void {
  const paper = paperOf(decision)
  const voters = handVotersOf(decision)
  if (!mayCountHands(paper) || sumOf(voters) === 0) throw new Refusal('handsNotHere')
  const problem = checkHands(paper, { counts, voters })
  if (problem) throw new Refusal(problem === 'tooMany' ? 'handsTooMany' : 'ballotInvalid')
}

async function takeCount(trx: Transaction<Database>, own: OwnCount) {
  const { decisionId, counterId, counts } = own
  if ((await readHandState(trx, { decisionId, counterId })) === 'counted') throw new Refusal('handsCounted')
  const state = await compareCount(trx, own)
  if (state !== 'counted') return state
  for (const ballot of ballotsOfHands(counts)) await sealBallot(trx, { ...ballot, decisionId, reason: '' })
  await layVotesAnew(trx, decisionId)
  return state
}
