import type { SessionId } from '@wijktafel/shared/ids'
import type { Capability } from '@wijktafel/shared/roles'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import type { ActivityRow, QuestionRow } from '../../storage/schema.ts'
import { requireSession, type SessionAccess } from '../access.ts'
import type { Actor } from '../actor.ts'

export interface QuestionAccess extends SessionAccess {
  question: QuestionRow
  activity: ActivityRow
}

/** A question between meetings, for a member who may do this. One that was taken away is not there, unless `removed` asks for it. */
export async function requireQuestion(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  options: { sessionId: SessionId; capability: Capability; removed?: true },
): Promise<QuestionAccess> {
  const { sessionId, capability } = options
  const access = await requireSession(deps, actor, { sessionId, capability, kind: 'question' })
  // Whoever came by the link reads what the link shows.
  if (access.role === 'guest') throw new Refusal('notAllowed')
  const question = await deps.db
    .selectFrom('question')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .executeTakeFirst()
  const activity = await deps.db
    .selectFrom('activity')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .executeTakeFirst()
  if (!question || !activity) throw new Refusal('notFound')
  if (question.removedAt !== null && !options.removed) throw new Refusal('notFound')
  return { ...access, question, activity }
}
