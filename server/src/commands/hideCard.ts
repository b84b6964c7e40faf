import type { CardId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { requireOpen, requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { projectCards } from './projectCards.ts'
import { refreshStage } from './refreshStage.ts'

/**
 * Keeps a card from the table, or puts it back (`because` null): as it would be without, hidden while its silent round
 * lasts. Everything of it stays in SQL. A card that its maker took back does not exist here. An answer to a question between
 * meetings can be kept from view after the question closed too.
 */
export async function hideCard(
  deps: Deps,
  actor: Actor,
  { cardId, because }: { cardId: CardId; because: string | null },
): Promise<void> {
  const sessionId = await requireReview(deps, actor, cardId)
  await inTransaction(deps.db, sessionId, async (trx) => {
    const card = await trx
      .selectFrom('card')
      .innerJoin('activity', 'activity.id', 'card.activityId')
      .innerJoin('session', 'session.id', 'card.sessionId')
      .select([
        'card.hiddenReason',
        'activity.silent',
        'activity.revealedAt as stepRevealedAt',
        'session.state',
        'session.kind',
      ])
      .where('card.id', '=', cardId)
      .where('card.withdrawnAt', 'is', null)
      .executeTakeFirst()
    if (!card) throw new Refusal('notFound')
    // What was answered to a question is read by its link long after it closed; a meeting that is over is in its report.
    if (card.kind === 'meeting') requireOpen(card)
    const isStepShown = card.silent === 0 || card.stepRevealedAt !== null
    const shown = { revealedAt: isStepShown ? deps.now() : null, placedAt: null }
    const back = because === null && card.hiddenReason !== null ? shown : {}
    await trx
      .updateTable('card')
      .set({ hiddenReason: because, ...back })
      .where('id', '=', cardId)
      .execute()
    const action = because === null ? 'card.putBack' : 'card.hide'
    await audit(trx, { at: deps.now(), actor: actor.account?.id ?? null, action, target: cardId })
  })
  await projectCards(deps, sessionId)
  await refreshStage(deps, sessionId)
}

/** The meeting of a card, for who may look at what the table does not see. */
export async function requireReview(deps: Deps, actor: Actor, cardId: CardId) {
  const card = await deps.db
    .selectFrom('card')
    .select('sessionId')
    .where('id', '=', cardId)
    .executeTakeFirst()
  if (!card) throw new Refusal('notFound')
  await requireSession(deps, actor, { sessionId: card.sessionId, capability: 'card.review' })
  return card.sessionId
}
