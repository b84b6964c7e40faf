import type { BoardDetail } from '@wijktafel/shared/api/board'
import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import type { Actor } from './actor.ts'
import { readBoard, requireBoard } from './readBoard.ts'

/** Locks a board for all but the regisseur, or opens it again. Who has it open comes back with the new access. */
export async function lockBoard(
  deps: Deps,
  actor: Actor,
  { boardId, locked }: { boardId: BoardId; locked: boolean },
): Promise<BoardDetail> {
  const { board } = await requireBoard(deps, actor, { boardId, capability: 'board.manage' })
  if ((board.locked === 1) !== locked) {
    await deps.db
      .updateTable('board')
      .set({ locked: locked ? 1 : 0 })
      .where('id', '=', boardId)
      .execute()
    await deps.rooms.disconnect({ name: documentName('board', boardId) }, CLOSE_CODE.ACCESS_CHANGED)
  }
  return readBoard(deps, actor, boardId)
}
