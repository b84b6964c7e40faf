import type { SessionId } from '@wijktafel/shared/ids'
import { findTimesProblem, type QuestionTimes } from '@wijktafel/shared/questionTimes'
import type { Transaction } from 'kysely'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { audit } from '../../storage/audit.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import type { Database } from '../../storage/schema.ts'
import type { Actor } from '../actor.ts'
import { refreshStage } from '../refreshStage.ts'
import { requireQuestion } from './requireQuestion.ts'

/** Until its beginning a question is `planned`: its session's `plannedAt` is when it opens. */

/** Refuses a beginning that is over, an end before it, and what is further away than a year. */
export function requireTimes({ now }: Pick<Deps, 'now'>, times: QuestionTimes): void {
  const problem = findTimesProblem(times, now())
  if (problem) throw new Refusal(problem)
}

/** Opens a planned question now. One that is open already stays as it is. */
export async function openQuestionNow(deps: Deps, actor: Actor, sessionId: SessionId): Promise<void> {
  await requireQuestion(deps, actor, { sessionId, capability: 'session.prepare' })
  await openQuestion(deps, sessionId, { isNow: true, actor: actor.account?.id ?? null })
}

/** Opens a question whose beginning has come, or `isNow`. Of several nodes that do so at once one does. */
export async function openQuestion(
  deps: Deps,
  sessionId: SessionId,
  { isNow, actor }: { isNow: boolean; actor: string | null },
): Promise<void> {
  const at = deps.now()
  const hasOpened = await inTransaction(deps.db, sessionId, async (trx) => {
    const session = await readSession(trx, sessionId)
    const opensAt = session?.plannedAt ?? at
    if (session?.state !== 'planned' || (!isNow && opensAt > at)) return false
    const openedAt = Math.min(opensAt, at)
    await trx
      .updateTable('session')
      .set({ state: 'open', openedAt, plannedAt: openedAt })
      .where('id', '=', sessionId)
      .execute()
    return true
  })
  if (!hasOpened) return
  await audit(deps.db, { at, actor, action: 'question.open', target: sessionId })
  await refreshStage(deps, sessionId)
}

/**
 * Moves the end; one that was closed is open again, and answers that were shown stay shown. With `opensAt` the beginning
 * moves too: also of a question that is open, as long as nobody sat down at it. Without, a planned question stays planned.
 */
export async function moveQuestion(
  deps: Deps,
  actor: Actor,
  input: { sessionId: SessionId; closesAt: number; opensAt?: number | undefined },
): Promise<void> {
  const { sessionId, closesAt } = input
  await requireQuestion(deps, actor, { sessionId, capability: 'session.prepare' })
  await inTransaction(deps.db, sessionId, async (trx) => {
    const now = deps.now()
    const session = await readSession(trx, sessionId)
    if (!session) throw new Refusal('notFound')
    const { state, plannedAt, openedAt } = session
    const isToCome = state === 'planned' && (plannedAt ?? now) > now
    const opensAt = input.opensAt ?? (isToCome ? plannedAt : null)
    requireTimes(deps, { opensAt, closesAt })
    if (input.opensAt !== undefined) await requireNotStarted(trx, { sessionId, state })
    await trx.updateTable('question').set({ closesAt }).where('sessionId', '=', sessionId).execute()
    const next =
      opensAt === null
        ? { state: 'open' as const, openedAt: openedAt ?? plannedAt ?? now }
        : { state: 'planned' as const, openedAt: null, plannedAt: opensAt }
    await trx
      .updateTable('session')
      .set({ ...next, closedAt: null })
      .where('id', '=', sessionId)
      .execute()
  })
  await refreshStage(deps, sessionId)
}

function readSession(trx: Transaction<Database>, sessionId: SessionId) {
  return trx
    .selectFrom('session')
    .select(['state', 'plannedAt', 'openedAt'])
    .where('id', '=', sessionId)
    .executeTakeFirst()
}

/** Whoever has the question before them must not lose it. */
async function requireNotStarted(
  trx: Transaction<Database>,
  { sessionId, state }: { sessionId: SessionId; state: string },
): Promise<void> {
  if (state === 'planned') return
  const somebody = await trx
    .selectFrom('participant')
    .select('id')
    .where('sessionId', '=', sessionId)
    .limit(1)
    .executeTakeFirst()
  if (state === 'closed' || somebody) throw new Refusal('questionStarted')
}
