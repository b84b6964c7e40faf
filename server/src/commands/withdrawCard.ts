import type { OwnCard } from '@wijktafel/shared/api/participant'
import type { CardId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { readOwnCard } from '../storage/readOwnState.ts'
import type { Actor } from './actor.ts'
import { changeOwnCard } from './changeOwnCard.ts'

/** Its maker takes a card back: it leaves every screen. Doing it again changes nothing. */
export async function withdrawCard(deps: Deps, actor: Actor, cardId: CardId): Promise<OwnCard> {
  const card = await changeOwnCard(deps, actor, {
    cardId,
    change: async (_trx, found) => ({ ...found, withdrawnAt: found.withdrawnAt ?? deps.now() }),
  })
  return { ...(await readOwnCard(deps.db, card)), revealed: false }
}
