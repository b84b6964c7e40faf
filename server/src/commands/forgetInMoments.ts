import { withoutCards } from '@wijktafel/shared/board/moment'
import type { BoardId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { packMoment, unpackMoment, unpackText } from '../storage/packMoment.ts'

/**
 * Takes cards out of all moments of a board, for who takes them back: nothing of them stays stored there. May be repeated.
 * What is kept meanwhile does not have them: see `keepMoment`.
 */
export async function forgetInMoments(
  { db }: Pick<Deps, 'db'>,
  { boardId, cardIds }: { boardId: BoardId; cardIds: ReadonlySet<string> },
): Promise<void> {
  const moments = await db.selectFrom('moment').select('id').where('boardId', '=', boardId).execute()
  for (const { id } of moments) {
    // One at a time: together they may be larger than memory.
    const row = await db.selectFrom('moment').select('body').where('id', '=', id).executeTakeFirst()
    if (!row) continue
    const text = await unpackText(row.body)
    if (![...cardIds].some((cardId) => text.includes(cardId))) continue
    const rest = await packMoment(withoutCards(await unpackMoment(row.body), cardIds))
    await db.updateTable('moment').set(rest).where('id', '=', id).execute()
  }
}
