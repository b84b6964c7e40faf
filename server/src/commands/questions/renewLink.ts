import type { SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../../deps.ts'
import { audit } from '../../storage/audit.ts'
import type { Actor } from '../actor.ts'
import { newQuestionLink } from './questionLink.ts'
import { requireQuestion } from './requireQuestion.ts'

/** Gives the question another link. The old one opens nothing any more; who answered by it keeps their seat. */
export async function renewLink(deps: Deps, actor: Actor, sessionId: SessionId): Promise<void> {
  await requireQuestion(deps, actor, { sessionId, capability: 'session.prepare' })
  const link = await newQuestionLink(deps, sessionId)
  await deps.db.updateTable('question').set(link).where('sessionId', '=', sessionId).execute()
  const actorId = actor.account?.id ?? null
  await audit(deps.db, { at: deps.now(), actor: actorId, action: 'question.renew', target: sessionId })
}
