import { checkMarks, type Marks } from '@wijktafel/shared/decisions/marks'
import type { DecisionId } from '@wijktafel/shared/ids'
import { parseBallotCode } from '@wijktafel/shared/paper/ballotCode'
import type { Side } from '@wijktafel/shared/roles'
import type { Transaction } from 'kysely'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { lockDecision, paperOf, requireBallotOpen, sealBallot } from '../../storage/ballots.ts'
import type { DecisionRow } from '../../storage/decisionTables.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import { layVotesAnew } from '../../storage/layVotesAnew.ts'
import type { Database } from '../../storage/schema.ts'
import { hashToken } from '../../token.ts'
import { requireOpen } from '../access.ts'
import type { Actor } from '../actor.ts'
import { requireDecision } from '../requireDecision.ts'

interface PaperBallot {
  decisionId: DecisionId
  code: string
  marks: Marks
  reason: string
}

/**
 * Takes one ballot of paper, as `castBallot` takes one of a device: open? a code of this decision? not used? marks valid?
 * Then ballot and mark, or neither. Who gives it in is not kept.
 */
export async function castPaper(deps: Deps, actor: Actor, input: PaperBallot): Promise<void> {
  const { decisionId, marks, reason } = input
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'card.forOthers' })
  const code = parseBallotCode(input.code)
  if (!code) throw new Refusal('paperTorn')
  const codeHash = hashToken(code)
  await inTransaction(deps.db, session.id, async (trx) => {
    const decision = await lockDecision(trx, decisionId)
    requireBallotOpen(decision)
    requireOpen(session)
    const side = await requireUnused(trx, { decision, codeHash })
    const problem = checkMarks(paperOf(decision), marks)
    if (problem) throw new Refusal('ballotInvalid', problem)
    await sealBallot(trx, { decisionId, side, marks, reason })
    await markUsed(trx, { decisionId, codeHash })
    await layVotesAnew(trx, decisionId)
  })
}

/** The side under which this code may still vote. */
async function requireUnused(
  trx: Transaction<Database>,
  { decision, codeHash }: { decision: DecisionRow; codeHash: string },
): Promise<Side> {
  const found = await trx
    .selectFrom('paperVoter')
    .innerJoin('decision', 'decision.id', 'paperVoter.decisionId')
    .select(['paperVoter.decisionId', 'paperVoter.side', 'paperVoter.voted'])
    .where('paperVoter.codeHash', '=', codeHash)
    .where('decision.projectId', '=', decision.projectId)
    .executeTakeFirst()
  if (!found) throw new Refusal('paperUnknown')
  if (found.decisionId !== decision.id) throw new Refusal('paperOfOther')
  if (found.voted === 1) throw new Refusal('paperUsed')
  return found.side
}

async function markUsed(
  trx: Transaction<Database>,
  { decisionId, codeHash }: { decisionId: DecisionId; codeHash: string },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('paperVoter')
    .set({ voted: 1 })
    .where('decisionId', '=', decisionId)
    .where('codeHash', '=', codeHash)
    .where('voted', '=', 0)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Refusal('paperUsed')
}
