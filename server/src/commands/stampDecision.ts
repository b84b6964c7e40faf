import { isStamped, placeStamp } from '@wijktafel/shared/board/stamps'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId, DecisionId, PictureId, SessionId } from '@wijktafel/shared/ids'
import type { DecisionOption, DecisionResult } from '@wijktafel/shared/stage'
import type { Deps } from '../deps.ts'
import type { DecisionRow } from '../storage/decisionTables.ts'
import { fromJson } from '../storage/json.ts'

/**
 * Lays the outcome of closed decisions where they were taken: on the board of their step, else on the one that is on the
 * screens. May be repeated: each lands once, also when the regisseur took it off. Without any board there is nothing to do.
 */
export async function stampDecision(deps: Deps, decisionId: DecisionId): Promise<void> {
  const decision = await closedDecisions(deps).where('decision.id', '=', decisionId).executeTakeFirst()
  if (decision) await stamp(deps, decision)
}

/** All of a meeting: after a crash between closing and laying down. */
export async function stampDecisions(deps: Deps, sessionId: SessionId): Promise<void> {
  const decisions = await closedDecisions(deps).where('decision.sessionId', '=', sessionId).execute()
  for (const decision of decisions) await stamp(deps, decision)
}

function closedDecisions({ db }: Deps) {
  return db
    .selectFrom('decision')
    .innerJoin('session', 'session.id', 'decision.sessionId')
    .leftJoin('activity as own', 'own.id', 'decision.activityId')
    .leftJoin('activity as current', 'current.id', 'session.currentActivityId')
    .selectAll('decision')
    .select(['own.boardId as ownBoardId', 'current.boardId as currentBoardId'])
    .where('decision.state', '=', 'closed')
    .orderBy('decision.closedAt')
}

type Closed = DecisionRow & { ownBoardId: BoardId | null; currentBoardId: BoardId | null }

async function stamp(deps: Deps, row: Closed): Promise<void> {
  const boardId = row.ownBoardId ?? row.currentBoardId
  if (boardId === null || row.result === null || row.closedAt === null) return
  const boards = await deps.db
    .selectFrom('board')
    .select('id')
    .where('sessionId', '=', row.sessionId)
    .execute()
  if (!boards.some(({ id }) => id === boardId)) return
  // What is on the screens may be another board than when it was taken.
  if (row.ownBoardId === null && (await isOnAny(deps, row.id, boards))) return
  const { id, proposal, influence, format, closedAt } = row
  const decision = {
    ...{ id, proposal, influence, format, closedAt },
    pictures: fromJson<PictureId[]>(row.pictures),
    options: fromJson<DecisionOption[]>(row.options),
    result: fromJson<DecisionResult>(row.result),
  }
  await deps.rooms.change(documentName('board', boardId), (doc) => placeStamp(doc, decision))
}

async function isOnAny(
  { rooms }: Deps,
  decisionId: DecisionId,
  boards: readonly { id: BoardId }[],
): Promise<boolean> {
  for (const { id } of boards) {
    if (await rooms.read(documentName('board', id), (doc) => isStamped(doc, decisionId))) return true
  }
  return false
}
