import type { SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { saltedToken } from '../../saltedToken.ts'
import type { QuestionRow, SessionRow } from '../../storage/schema.ts'
import { hashToken, newToken } from '../../token.ts'

export const questionToken = (
  deps: Pick<Deps, 'db'>,
  { sessionId, tokenSalt }: Pick<QuestionRow, 'sessionId' | 'tokenSalt'>,
): Promise<string> => saltedToken(deps, sessionId, tokenSalt)

export async function newQuestionLink(
  deps: Pick<Deps, 'db'>,
  sessionId: SessionId,
): Promise<Pick<QuestionRow, 'tokenSalt' | 'tokenHash'>> {
  const tokenSalt = newToken()
  return { tokenSalt, tokenHash: hashToken(await questionToken(deps, { sessionId, tokenSalt })) }
}

/** Throws `linkExpired` for a link that is unknown or was renewed, `questionGone` for a question that was taken away. */
export async function findQuestionOfLink(
  { db }: Pick<Deps, 'db'>,
  token: string,
): Promise<{ session: SessionRow; question: QuestionRow }> {
  const question = await db
    .selectFrom('question')
    .selectAll()
    .where('tokenHash', '=', hashToken(token))
    .executeTakeFirst()
  if (!question) throw new Refusal('linkExpired')
  if (question.removedAt !== null) throw new Refusal('questionGone')
  const session = await db
    .selectFrom('session')
    .selectAll()
    .where('id', '=', question.sessionId)
    .executeTakeFirst()
  if (!session) throw new Refusal('questionGone')
  return { session, question }
}
