import type { ReadingVerdict } from '@wijktafel/shared/api/reading'
import type { CardId } from '@wijktafel/shared/ids'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import { findReading } from '../../storage/readings.ts'
import type { Actor } from '../actor.ts'
import { requireQuestion } from '../questions/requireQuestion.ts'

/** The writers say whether an answer shows that the text was understood. They may change their mind; null takes it back. */
export async function markReading(
  deps: Deps,
  actor: Actor,
  { cardId, verdict }: { cardId: CardId; verdict: ReadingVerdict | null },
): Promise<void> {
  const card = await deps.db
    .selectFrom('card')
    .select(['sessionId', 'revealedAt', 'withdrawnAt', 'hiddenReason'])
    .where('id', '=', cardId)
    .executeTakeFirst()
  if (!card) throw new Refusal('notFound')
  const { sessionId } = card
  await requireQuestion(deps, actor, { sessionId, capability: 'note.edit' })
  const isShown = card.revealedAt !== null && card.withdrawnAt === null && card.hiddenReason === null
  if (!isShown || !(await findReading(deps.db, sessionId))) throw new Refusal('notFound')
  await inTransaction(deps.db, sessionId, async (trx) => {
    // Erased meanwhile: then there is nothing to mark.
    const found = await trx.selectFrom('card').select('id').where('id', '=', cardId).executeTakeFirst()
    if (!found) throw new Refusal('notFound')
    await trx.deleteFrom('readingMark').where('cardId', '=', cardId).execute()
    if (verdict !== null) await trx.insertInto('readingMark').values({ cardId, verdict }).execute()
  })
}
