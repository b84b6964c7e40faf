import { createHmac } from 'node:crypto'
import type { SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import type { QuestionRow, SessionRow } from '../../storage/schema.ts'
import { keepSetting } from '../../storage/settings.ts'
import { hashToken, newToken } from '../../token.ts'

/**
 * The token of a question's link can be shown and printed again on any day, and is not kept: it is made of a secret of
 * the server and a salt of the question. Looked up by its hash. Another salt is another link; the old one then opens nothing.
 */
export async function questionToken(
  { db }: Pick<Deps, 'db'>,
  { sessionId, tokenSalt }: Pick<QuestionRow, 'sessionId' | 'tokenSalt'>,
): Promise<string> {
  const secret = await keepSetting(db, 'questionSecret', newToken)
  return createHmac('sha256', secret).update(`${sessionId} ${tokenSalt}`).digest('base64url')
}

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
