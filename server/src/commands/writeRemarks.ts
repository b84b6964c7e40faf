import { CARD_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import { type BoardRemark, strictestShows, writeRemarks as writeInto } from '@wijktafel/shared/board/remarks'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { picturesOf } from '../storage/presentCard.ts'

/**
 * Makes the board's document say which remarks there are. A card that was taken back takes along what was said about it,
 * until it is put back. Who said it is told no further than each round on this board allows.
 * May be repeated at any time; only in the turn of the meeting's cards (`withCardsStill`), so that an erased board stays erased.
 */
export async function writeRemarks(deps: Pick<Deps, 'db' | 'rooms'>, boardId: BoardId): Promise<void> {
  const board = await deps.db
    .selectFrom('board')
    .select('sessionId')
    .where('id', '=', boardId)
    .executeTakeFirst()
  if (!board) return
  const withdrawn = await deps.db
    .selectFrom('card')
    .select('id')
    .where('sessionId', '=', board.sessionId)
    .where(({ eb, or }) => or([eb('withdrawnAt', 'is not', null), eb('hiddenReason', 'is not', null)]))
    .execute()
  const gone = new Set(withdrawn.map(({ id }) => CARD_ID_PREFIX + id))
  const remarks = await readRemarksOf(deps, boardId)
  await deps.rooms.change(documentName('board', boardId), (doc) => {
    writeInto(
      doc,
      remarks.filter(({ recordId }) => !gone.has(recordId)),
    )
  })
}

const IDS_PER_STATEMENT = 500

/** Cards came onto a board, or left it: what was said about them goes along. Cheap where nothing was said. */
export async function followCards(
  deps: Pick<Deps, 'db' | 'rooms'>,
  { boardId, ids }: { boardId: BoardId; ids: ReadonlySet<string> },
): Promise<void> {
  const recordIds = [...ids].map((id) => CARD_ID_PREFIX + id)
  for (let at = 0; at < recordIds.length; at += IDS_PER_STATEMENT) {
    const remark = await deps.db
      .selectFrom('remark')
      .select('id')
      .where('boardId', '=', boardId)
      .where('recordId', 'in', recordIds.slice(at, at + IDS_PER_STATEMENT))
      .limit(1)
      .executeTakeFirst()
    if (remark) return writeRemarks(deps, boardId)
  }
}

async function readRemarksOf({ db }: Pick<Deps, 'db'>, boardId: BoardId): Promise<BoardRemark[]> {
  const rounds = await db
    .selectFrom('activity')
    .select('shows')
    .where('boardId', '=', boardId)
    .where('removedAt', 'is', null)
    .execute()
  const shows = strictestShows(rounds.map((round) => round.shows))
  const rows = await db
    .selectFrom('remark')
    .innerJoin('participant', 'participant.id', 'remark.participantId')
    .selectAll('remark')
    .select(['participant.side', 'participant.face'])
    .where('remark.boardId', '=', boardId)
    .where('remark.removedAt', 'is', null)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, recordId: row.recordId, text: row.text, pictures: picturesOf(row), at: row.createdAt },
    side: shows === 'nobody' ? null : row.side,
    face: shows === 'face' ? row.face : null,
  }))
}
