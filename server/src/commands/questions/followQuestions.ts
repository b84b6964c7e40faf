import { LIMITS } from '@wijktafel/shared/limits'
import type { Deps } from '../../deps.ts'
import { projectCards } from '../projectCards.ts'
import { revealCards } from '../revealCards.ts'
import { endQuestion } from './closeQuestion.ts'
import { openQuestion } from './questionTimes.ts'
import { eraseQuestion } from './removeQuestion.ts'

/** A beginning or an end that was set or moved on another node is seen this late at most. */
const LOOK_EVERY_MS = 2_000

/**
 * Opens questions whose beginning has come, closes those whose end has come (after a long absence both, in that order), and
 * erases those that were taken away long enough ago. May be done at any time, on every node.
 */
export async function followDueQuestions(deps: Deps): Promise<void> {
  const begun = await deps.db
    .selectFrom('session')
    .select('id')
    .where('kind', '=', 'question')
    .where('state', '=', 'planned')
    .where('plannedAt', '<=', deps.now())
    .execute()
  for (const { id } of begun) await openQuestion(deps, id, { isNow: false, actor: null })
  const due = await deps.db
    .selectFrom('question')
    .innerJoin('session', 'session.id', 'question.sessionId')
    .select('question.sessionId')
    .where('session.state', '=', 'open')
    .where('question.closesAt', '<=', deps.now())
    .execute()
  for (const { sessionId } of due) await endQuestion(deps, sessionId, { isNow: false, actor: null })
  const gone = await deps.db
    .selectFrom('question')
    .select('sessionId')
    .where('removedAt', '<=', deps.now() - LIMITS.REMOVED_QUESTION_KEPT_MS)
    .execute()
  for (const { sessionId } of gone) await eraseQuestion(deps, sessionId)
}

/** At a start: what a crash cut short between closing a question, showing its answers and laying them on a board. */
export async function mendClosedQuestions(deps: Deps): Promise<void> {
  const closed = deps.db
    .selectFrom('session')
    .innerJoin('activity', 'activity.sessionId', 'session.id')
    .select(['session.id as sessionId', 'activity.id as activityId'])
    .where('session.kind', '=', 'question')
    .where('session.state', '=', 'closed')
  const hidden = await closed.where('activity.revealedAt', 'is', null).execute()
  for (const step of hidden) await revealCards(deps, step)
  const notLaid = await closed
    .innerJoin('card', 'card.sessionId', 'session.id')
    .where('card.revealedAt', 'is not', null)
    .where('card.withdrawnAt', 'is', null)
    .where('card.placedAt', 'is', null)
    .distinct()
    .execute()
  for (const { sessionId } of notLaid) await projectCards(deps, sessionId)
}

/** Keeps looking while the server runs. Returns what stops it, and waits for the look that is going on. */
export function followQuestions(deps: Deps): () => Promise<void> {
  let looking = Promise.resolve()
  const timer = setInterval(() => {
    looking = looking
      .then(() => followDueQuestions(deps))
      .catch((error) => deps.log.warn('questions not opened or closed', { cause: String(error) }))
  }, LOOK_EVERY_MS)
  timer.unref()
  return () => {
    clearInterval(timer)
    return looking
  }
}
