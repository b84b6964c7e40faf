import type { BoardId, RemarkId, SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { forgetInMinutes } from './minutes/forgetInMinutes.ts'
import { withCardsStill } from './projectCards.ts'
import { writeRemarks } from './writeRemarks.ts'

/**
 * Brings the remarks of a meeting's boards, or of one of them, into their documents, and those that were taken back out of the
 * minutes. After a crash the next call mends what is behind.
 */
export function projectRemarks(
  deps: Deps,
  { sessionId, boardId }: { sessionId: SessionId; boardId?: BoardId },
): Promise<void> {
  return withCardsStill(deps, sessionId, async () => {
    const boards = boardId === undefined ? await boardsWithRemarks(deps, sessionId) : [boardId]
    for (const id of boards) await writeRemarks(deps, id)
    await forgetInMinutes(deps, { sessionId, remarks: await removedRemarks(deps, boards) })
  })
}

async function removedRemarks({ db }: Deps, boards: readonly BoardId[]): Promise<RemarkId[]> {
  if (boards.length === 0) return []
  const rows = await db
    .selectFrom('remark')
    .select('id')
    .where('boardId', 'in', boards)
    .where('removedAt', 'is not', null)
    .execute()
  return rows.map(({ id }) => id)
}

async function boardsWithRemarks({ db }: Deps, sessionId: SessionId): Promise<BoardId[]> {
  const rows = await db
    .selectFrom('remark')
    .innerJoin('board', 'board.id', 'remark.boardId')
    .select('board.id')
    .distinct()
    .where('board.sessionId', '=', sessionId)
    .execute()
  return rows.map(({ id }) => id)
}
