import type { SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { audit } from '../../storage/audit.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import type { Actor } from '../actor.ts'
import { refreshStage } from '../refreshStage.ts'
import { revealCards } from '../revealCards.ts'
import { requireQuestion } from './requireQuestion.ts'

/** Closes a question now. Its end is then now: moving that opens it again. Refuses one that is still to come. */
export async function closeQuestionNow(deps: Deps, actor: Actor, sessionId: SessionId): Promise<void> {
  const { session } = await requireQuestion(deps, actor, { sessionId, capability: 'session.prepare' })
  if (session.state === 'planned') throw new Refusal('sessionNotOpen')
  await endQuestion(deps, sessionId, { isNow: true, actor: actor.account?.id ?? null })
}

/**
 * Closes a question whose end has come, or `isNow`, and shows its answers. Of several nodes that do so at once one does;
 * what a crash left between closing and showing is mended by doing it again.
 */
export async function endQuestion(
  deps: Deps,
  sessionId: SessionId,
  { isNow, actor }: { isNow: boolean; actor: string | null },
): Promise<void> {
  const at = deps.now()
  const ended = await inTransaction(deps.db, sessionId, async (trx) => {
    const question = await trx
      .selectFrom('question')
      .innerJoin('session', 'session.id', 'question.sessionId')
      .select(['question.closesAt', 'session.state', 'session.currentActivityId'])
      .where('question.sessionId', '=', sessionId)
      .executeTakeFirst()
    if (question?.state !== 'open' || (!isNow && question.closesAt > at)) return null
    const closedAt = Math.min(question.closesAt, at)
    await trx.updateTable('question').set({ closesAt: closedAt }).where('sessionId', '=', sessionId).execute()
    await trx.updateTable('session').set({ state: 'closed', closedAt }).where('id', '=', sessionId).execute()
    return question.currentActivityId
  })
  if (ended === null) return
  await audit(deps.db, { at, actor, action: 'question.close', target: sessionId })
  await revealCards(deps, { sessionId, activityId: ended })
  await refreshStage(deps, sessionId)
}
