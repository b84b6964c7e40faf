import type { BoardId, RemarkId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { findOwnSeats } from '../storage/ownSeats.ts'
import type { Actor } from './actor.ts'
import { requireBoard } from './readBoard.ts'

/** Which remarks on a board are of the one who asks. Nobody else learns that where a round tells nothing of who. */
export async function listOwnRemarks(deps: Deps, actor: Actor, boardId: BoardId): Promise<RemarkId[]> {
  const { session } = await requireBoard(deps, actor, { boardId, capability: 'board.read' })
  const seats = await findOwnSeats(deps.db, actor, session.id)
  if (seats.length === 0) return []
  const rows = await deps.db
    .selectFrom('remark')
    .select('id')
    .where('boardId', '=', boardId)
    .where('removedAt', 'is', null)
    .where(
      'participantId',
      'in',
      seats.map(({ id }) => id),
    )
    .execute()
  return rows.map(({ id }) => id)
}
