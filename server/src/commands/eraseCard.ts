import type { CardId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { audit } from '../storage/audit.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { planCardErasure } from '../storage/pendingErasures.ts'
import type { Actor } from './actor.ts'
import { finishCardErasures } from './finishErasures.ts'
import { requireReview } from './hideCard.ts'

/**
 * Erases a card for good, because somebody asked for it: from screens, board, moments and report, with its photo, its sound
 * and what was said about it. Also in a meeting that is closed. The log keeps that it was done, never what stood there. A
 * crash in the middle is finished at the next start.
 */
export async function eraseCard(deps: Deps, actor: Actor, cardId: CardId): Promise<void> {
  const sessionId = await requireReview(deps, actor, cardId)
  await inTransaction(deps.db, sessionId, async (trx) => {
    const at = deps.now()
    await trx.updateTable('card').set({ withdrawnAt: at }).where('id', '=', cardId).execute()
    await planCardErasure(trx, cardId)
    await audit(trx, { at, actor: actor.account?.id ?? null, action: 'card.erase', target: cardId })
  })
  await finishCardErasures(deps)
}
