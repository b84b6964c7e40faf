import type { OwnCard } from '@wijktafel/shared/api/participant'
import type { CardId } from '@wijktafel/shared/ids'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { readOwnCard } from '../storage/readOwnState.ts'
import type { CardRow, Database } from '../storage/schema.ts'
import type { Actor } from './actor.ts'
import { changeOwnCard } from './changeOwnCard.ts'
import { checkCardCount } from './checkCardCount.ts'

/** Puts a card back that its maker took back: on the screens again, or hidden while its silent round lasts. */
export async function restoreCard(deps: Deps, actor: Actor, cardId: CardId): Promise<OwnCard> {
  const restored = await changeOwnCard(deps, actor, {
    cardId,
    change: async (trx, card) => {
      if (card.withdrawnAt === null) return card
      const isHidden = await checkStep(trx, card)
      const isShown = !isHidden && card.hiddenReason === null
      return { ...card, withdrawnAt: null, placedAt: null, revealedAt: isShown ? deps.now() : null }
    },
  })
  return readOwnCard(deps.db, restored)
}

/** Whether the card would stay hidden; refuses where the maker has the most cards that one may have. */
async function checkStep(trx: Transaction<Database>, card: CardRow): Promise<boolean> {
  await checkCardCount(trx, card)
  const activity = await trx
    .selectFrom('activity')
    .select(['silent', 'revealedAt'])
    .where('id', '=', card.activityId)
    .executeTakeFirstOrThrow()
  return activity.silent === 1 && activity.revealedAt === null
}
