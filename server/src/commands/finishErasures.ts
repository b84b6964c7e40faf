import { CARD_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import type { CardId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { eraseMediaOf } from '../storage/mediaOfCards.ts'
import { endErasure, listCardErasures, listErasures } from '../storage/pendingErasures.ts'
import { scrubFreedPages } from '../storage/scrubFreedPages.ts'
import { projectCards } from './projectCards.ts'
import { refreshStage } from './refreshStage.ts'

/** Erases the live documents whose rows are gone. Called after each deletion, and at the start for what a crash left. */
export async function finishErasures({ db, rooms }: Pick<Deps, 'db' | 'rooms'>): Promise<void> {
  for (const { key, names } of await listErasures(db)) {
    await rooms.erase(names)
    await endErasure(db, key)
  }
}

/** The same for cards: first they leave everything that shows them, then their rows go. May be repeated. */
export async function finishCardErasures(deps: Deps): Promise<void> {
  const erasures = await listCardErasures(deps.db)
  if (erasures.length === 0) return
  for (const { key, cardId } of erasures) {
    await eraseOne(deps, cardId)
    await endErasure(deps.db, key)
  }
  await scrubFreedPages(deps.db, [
    ...(['card', 'media', 'remark', 'moment', 'reportPicture', 'readingMark', 'noteReading'] as const),
  ])
}

async function eraseOne(deps: Deps, cardId: CardId): Promise<void> {
  const card = await deps.db.selectFrom('card').selectAll().where('id', '=', cardId).executeTakeFirst()
  if (!card) return
  await projectCards(deps, card.sessionId)
  await inTransaction(deps.db, card.sessionId, async (trx) => {
    await trx.deleteFrom('card').where('id', '=', cardId).execute()
    await trx
      .deleteFrom('remark')
      .where('recordId', '=', CARD_ID_PREFIX + cardId)
      .execute()
    await eraseMediaOf(trx, [card])
  })
  await refreshStage(deps, card.sessionId)
}
