import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { isNextTo, type RoundPlace, type TalkStep } from '@wijktafel/shared/decisions/consent'
import type { DecisionId } from '@wijktafel/shared/ids'
import type { Transaction } from 'kysely'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { audit } from '../../storage/audit.ts'
import { lockDecision } from '../../storage/ballots.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import { readDecision } from '../../storage/readDecision.ts'
import type { Database } from '../../storage/schema.ts'
import { requireOpen } from '../access.ts'
import type { Actor } from '../actor.ts'
import { fixElectorate } from '../openDecision.ts'
import { refreshStage } from '../refreshStage.ts'
import { requireDecision } from '../requireDecision.ts'

interface Move {
  decisionId: DecisionId
  /** What was on the screen: of two that press "next" at once, nobody skips a step. */
  from: TalkStep
  to: RoundPlace
}

/**
 * Leads a consent round one step further or back. Once more to where it is already changes nothing.
 * There is no way back out of the ballot: somebody may have voted, and nobody may learn whether.
 */
export async function moveStep(deps: Deps, actor: Actor, move: Move): Promise<DecisionDetail> {
  const { decisionId, to } = move
  if (!isNextTo(move.from, to)) throw new Refusal('badRequest', 'to')
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'session.lead' })
  const isNew = await inTransaction(deps.db, session.id, async (trx) => {
    const { state, step, sessionId } = await lockDecision(trx, decisionId)
    if (state === 'counted' || state === 'closed') throw new Refusal('decisionFixed')
    if ((state === 'draft' ? 'draft' : step) === to) return false
    if (state === 'draft') throw new Refusal('decisionNotOpen')
    if (step !== move.from) throw new Refusal(step === 'ballot' ? 'decisionFixed' : 'activityChanged')
    requireOpen(session)
    await place(trx, { decisionId, to, at: deps.now() })
    if (to === 'ballot') await fixElectorate(trx, { decisionId, sessionId })
    return true
  })
  await refreshStage(deps, session.id)
  if (isNew && to === 'ballot') {
    const actorId = actor.account?.id ?? null
    await audit(deps.db, { at: deps.now(), actor: actorId, action: 'decision.ballot', target: decisionId })
  }
  return readDecision(deps.db, decisionId)
}

async function place(
  trx: Transaction<Database>,
  { decisionId, to, at }: Pick<Move, 'decisionId' | 'to'> & { at: number },
): Promise<void> {
  const change =
    to === 'draft'
      ? { state: 'draft' as const, step: 'proposal' as const, openedAt: null }
      : { step: to, ...(to === 'ballot' && { openedAt: at }) }
  await trx.updateTable('decision').set(change).where('id', '=', decisionId).execute()
}
