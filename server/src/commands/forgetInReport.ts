import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { asInAlt, withoutWords } from '@wijktafel/shared/board/pictureAlt'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId, SessionId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { Deps } from '../deps.ts'
import type { Database } from '../storage/schema.ts'

/**
 * Takes the words of cards that were taken back out of the words under pictures in the report. The pictures themselves
 * stay as they were made. Called while the cards still lie on the board: somebody may have changed their words there. May
 * be repeated; what comes into the report later goes through `withdrawnWords`.
 */
export async function forgetInReport(
  { db, rooms }: Pick<Deps, 'db' | 'rooms'>,
  { sessionId, boardId, cardIds }: { sessionId: SessionId; boardId: BoardId; cardIds: ReadonlySet<string> },
): Promise<void> {
  const pictures = await db
    .selectFrom('reportPicture')
    .select(['id', 'alt'])
    // Answers to a question may lie on the board of a meeting.
    .where(({ eb, or }) => or([eb('sessionId', '=', sessionId), eb('boardId', '=', boardId)]))
    .execute()
  if (pictures.length === 0) return
  const { items } = await rooms.read(documentName('board', boardId), readBoardCards)
  const onBoard = items.flatMap(({ cardId, text }) => (cardId && cardIds.has(cardId) ? [text] : []))
  const words = await withdrawnWords(db, sessionId, onBoard)
  for (const { id, alt } of pictures) {
    const rest = withoutWords(alt, words)
    if (rest === alt) continue
    await db.updateTable('reportPicture').set({ alt: rest }).where('id', '=', id).execute()
  }
}

/** What stood on cards that were taken back or are kept from the table, and on none that everyone sees. `alsoGone`: what was made of their words. */
export async function withdrawnWords(
  db: Kysely<Database>,
  sessionId: SessionId,
  alsoGone: readonly string[] = [],
): Promise<string[]> {
  const cards = await db
    .selectFrom('card')
    .select(['text', 'withdrawnAt', 'revealedAt', 'hiddenReason'])
    .where('sessionId', '=', sessionId)
    .where('text', '!=', '')
    .execute()
  const isGone = ({ withdrawnAt, hiddenReason }: (typeof cards)[number]) =>
    withdrawnAt !== null || hiddenReason !== null
  const isShown = (card: (typeof cards)[number]) => !isGone(card) && card.revealedAt !== null
  const shown = new Set(cards.filter(isShown).map(({ text }) => asInAlt(text)))
  const gone = cards.filter(isGone).map(({ text }) => text)
  return [...gone, ...alsoGone].map(asInAlt).filter((words) => !shown.has(words))
}
