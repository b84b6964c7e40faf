import type { BoardChoice } from '@wijktafel/shared/api/question'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId, SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import type { Actor } from '../actor.ts'
import { boardAccess, requireBoard } from '../readBoard.ts'
import { requireQuestion } from './requireQuestion.ts'

const OPEN_FIRST: readonly BoardChoice['meetingState'][] = ['open', 'planned', 'closed']

/** The boards of the project: of meetings that are open first, then newest first. */
export async function listBoardsForAnswers(
  deps: Deps,
  actor: Actor,
  sessionId: SessionId,
): Promise<BoardChoice[]> {
  const { session, role } = await requireQuestion(deps, actor, { sessionId, capability: 'board.edit' })
  const boards = await deps.db
    .selectFrom('board')
    .innerJoin('session', 'session.id', 'board.sessionId')
    .select(['board.id', 'board.title', 'board.locked', 'session.title as meeting', 'session.state'])
    .where('board.projectId', '=', session.projectId)
    .orderBy('board.createdAt', 'desc')
    .orderBy('board.id')
    .execute()
  const orderOf = ({ meetingState }: BoardChoice) => OPEN_FIRST.indexOf(meetingState)
  return boards
    .map(({ id, title, meeting, locked, state }) => ({
      ...{ id, title, meeting, meetingState: state },
      refusal: refusalOf(role, { board: { locked }, session: { state } }),
    }))
    .sort((a, b) => orderOf(a) - orderOf(b))
}

/** Why somebody of this role lays nothing on a board now; null where they may. */
function refusalOf(...[role, { board, session }]: Parameters<typeof boardAccess>): BoardChoice['refusal'] {
  const access = boardAccess(role, { board, session })
  if (access === 'edit' || access === 'arrange') return null
  return session.state === 'closed' ? 'sessionClosed' : 'boardLocked'
}

/** The zones of a board of the same project that this person may write on now. */
export async function zonesForAnswers(
  deps: Deps,
  actor: Actor,
  { sessionId, boardId }: { sessionId: SessionId; boardId: BoardId },
) {
  const { session } = await requireQuestion(deps, actor, { sessionId, capability: 'board.edit' })
  return requireBoardForAnswers(deps, actor, { boardId, projectId: session.projectId })
}

/** Resolves to the zones that lie there. Refuses a board of others, and one that this person may not write on. */
export async function requireBoardForAnswers(
  deps: Deps,
  actor: Actor,
  { boardId, projectId }: { boardId: BoardId; projectId: string },
) {
  const { board, session, role } = await requireBoard(deps, actor, { boardId, capability: 'board.edit' })
  if (board.projectId !== projectId) throw new Refusal('boardDeleted')
  const refusal = refusalOf(role, { board, session })
  if (refusal) throw new Refusal(refusal)
  const { zones } = await deps.rooms.read(documentName('board', boardId), readBoardCards)
  return zones
}
