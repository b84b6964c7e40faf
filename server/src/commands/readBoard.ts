import type { BoardDetail } from '@wijktafel/shared/api/board'
import type { BoardId } from '@wijktafel/shared/ids'
import { type Capability, can, type Role } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import type { BoardRow, SessionRow } from '../storage/schema.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

/** The one place that says what someone may do on a board. Null: not even look. */
export function boardAccess(
  role: Role,
  { board, session }: { board: Pick<BoardRow, 'locked'>; session: Pick<SessionRow, 'state'> },
): BoardDetail['access'] | null {
  if (can(role, 'board.arrange')) return 'arrange'
  if (can(role, 'board.edit') && board.locked === 0 && session.state !== 'closed') return 'edit'
  return can(role, 'board.read') ? 'read' : null
}

/** A board with the access of the one who asks. Throws `boardDeleted` for what is not, or no longer, there. */
export async function requireBoard(
  deps: Deps,
  actor: Actor,
  { boardId, capability }: { boardId: BoardId; capability: Capability },
) {
  const board = await deps.db.selectFrom('board').selectAll().where('id', '=', boardId).executeTakeFirst()
  if (!board) throw new Refusal('boardDeleted')
  const access = await requireSession(deps, actor, { sessionId: board.sessionId, capability })
  return { ...access, board }
}

export async function readBoard(deps: Deps, actor: Actor, boardId: BoardId): Promise<BoardDetail> {
  const { board, session, role } = await requireBoard(deps, actor, { boardId, capability: 'board.read' })
  const { id, sessionId, title, phase } = board
  const access = boardAccess(role, { board, session }) ?? 'read'
  return { id, sessionId, title, phase, locked: board.locked === 1, access }
}
