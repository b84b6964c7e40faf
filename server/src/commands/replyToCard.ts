import type { CardId, PictureId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { toJson } from '../storage/json.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

interface CardReply {
  cardId: CardId
  text: string
  pictures: readonly PictureId[]
}

/**
 * Says what was done with a card, in the meeting or long after it. Whoever made the card reads it with their own cards, and
 * everybody in the report. Saying it again replaces what was said; nothing at all takes it away. Only for a card that
 * everyone saw.
 */
export async function replyToCard(deps: Deps, actor: Actor, reply: CardReply): Promise<void> {
  const { cardId, text, pictures } = reply
  const card = await deps.db
    .selectFrom('card')
    .select(['sessionId', 'revealedAt', 'withdrawnAt', 'hiddenReason'])
    .where('id', '=', cardId)
    .executeTakeFirst()
  if (!card) throw new Refusal('notFound')
  await requireSession(deps, actor, { sessionId: card.sessionId, capability: 'promise.edit' })
  const isShown = card.revealedAt !== null && card.withdrawnAt === null && card.hiddenReason === null
  if (!isShown) throw new Refusal('notFound')
  await inTransaction(deps.db, card.sessionId, async (trx) => {
    await trx.deleteFrom('cardReply').where('cardId', '=', cardId).execute()
    if (text === '' && pictures.length === 0) return
    const row = { cardId, text, pictures: toJson(pictures), decisionId: null, createdAt: deps.now() }
    await trx.insertInto('cardReply').values(row).execute()
  })
}
