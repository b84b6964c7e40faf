import type { BoardDetail } from '@wijktafel/shared/api/board'
import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import type { Actor } from './actor.ts'
import { keepTrace } from './leadTrace.ts'
import { readBoard, requireBoard } from './readBoard.ts'
import { refreshLead } from './refreshLead.ts'

/** Locks a board for all but the regisseur, or opens it again. Who has it open comes back with the new access. */
export async function lockBoard(
  deps: Deps,
  actor: Actor,
  { boardId, locked }: { boardId: BoardId; locked: boolean },
): Promise<BoardDetail> {
  const { board } = await requireBoard(deps, actor, { boardId, capability: 'board.manage' })
  if ((board.locked === 1) !== locked) {
    await inTransaction(deps.db, board.sessionId, async (trx) => {
      const after = { locked: locked ? (1 as const) : (0 as const) }
      await trx.updateTable('board').set(after).where('id', '=', boardId).execute()
      await keepTrace(trx, {
        sessionId: board.sessionId,
        kind: locked ? 'lock' : 'unlock',
        trace: { lock: { boardId, before: { locked: board.locked }, after } },
        at: deps.now(),
      })
    })
    await refreshLead(deps, board.sessionId)
    await deps.rooms.disconnect({ name: documentName('board', boardId) }, CLOSE_CODE.ACCESS_CHANGED)
  }
  return readBoard(deps, actor, boardId)
}
