import type { OwnCard } from '@wijktafel/shared/api/participant'
import type { CardId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { presentOwnCard } from '../storage/readOwnState.ts'
import type { CardRow, Database } from '../storage/schema.ts'
import type { Actor } from './actor.ts'
import { changeOwnCard } from './changeOwnCard.ts'

/** Puts a card back that its maker took back: on the screens again, or hidden while its silent round lasts. */
export async function restoreCard(deps: Deps, actor: Actor, cardId: CardId): Promise<OwnCard> {
  return presentOwnCard(
    await changeOwnCard(deps, actor, {
      cardId,
      change: async (trx, card) => {
        if (card.withdrawnAt === null) return card
        const isHidden = await checkStep(trx, card)
        return { ...card, withdrawnAt: null, placedAt: null, revealedAt: isHidden ? null : deps.now() }
      },
    }),
  )
}

/** Whether the card would stay hidden; refuses where the maker has the most cards that one may have. */
async function checkStep(trx: Transaction<Database>, card: CardRow): Promise<boolean> {
  const { count } = await trx
    .selectFrom('card')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('activityId', '=', card.activityId)
    .where('participantId', '=', card.participantId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (count >= LIMITS.CARDS_PER_PARTICIPANT_PER_ACTIVITY) throw new Refusal('tooManyCards')
  const activity = await trx
    .selectFrom('activity')
    .select(['silent', 'revealedAt'])
    .where('id', '=', card.activityId)
    .executeTakeFirstOrThrow()
  return activity.silent === 1 && activity.revealedAt === null
}
