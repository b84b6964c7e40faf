import type { MomentCard } from '@wijktafel/shared/api/moment'
import type { BoardId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { presentMoment, readMoments } from '../storage/moments.ts'
import type { Actor } from './actor.ts'
import { requireBoard } from './readBoard.ts'

/** The moments of a board, newest first, for everyone who may see it. */
export async function listMoments(deps: Deps, actor: Actor, boardId: BoardId): Promise<MomentCard[]> {
  await requireBoard(deps, actor, { boardId, capability: 'board.read' })
  return (await readMoments(deps.db, boardId)).map(presentMoment)
}
