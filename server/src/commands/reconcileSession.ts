import { isLaidOut } from '@wijktafel/shared/board/boardReading'
import { layOutTemplate } from '@wijktafel/shared/board/boardWrites'
import { documentName } from '@wijktafel/shared/documentName'
import type { SessionId } from '@wijktafel/shared/ids'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import type { Deps } from '../deps.ts'
import { fromJson } from '../storage/json.ts'
import { finishPutBacks } from './finishPutBacks.ts'
import { projectCards } from './projectCards.ts'
import { projectRemarks } from './projectRemarks.ts'
import { refreshLead } from './refreshLead.ts'
import { refreshStage } from './refreshStage.ts'
import { stampDecisions } from './stampDecision.ts'

/**
 * Finishes what a crash cut short in a meeting: boards without their zones, cards, remarks and outcomes that were not laid
 * down, an old stage, signals that went.
 */
export async function reconcileSession(deps: Deps, sessionId: SessionId): Promise<void> {
  await layOutBoards(deps, sessionId)
  await projectCards(deps, sessionId)
  await finishPutBacks(deps, sessionId)
  await projectRemarks(deps, { sessionId })
  await stampDecisions(deps, sessionId)
  await refreshStage(deps, sessionId)
  await refreshLead(deps, sessionId)
}

async function layOutBoards({ db, rooms }: Deps, sessionId: SessionId): Promise<void> {
  const boards = await db
    .selectFrom('board')
    .innerJoin('activity', 'activity.boardId', 'board.id')
    .select(['board.id', 'board.title', 'board.phase', 'activity.template'])
    .where('board.sessionId', '=', sessionId)
    .execute()
  for (const { id, title, phase, template } of boards) {
    const { board, zones } = fromJson<TemplateSnapshot>(template)
    if (board !== 'own') continue
    await rooms.change(documentName('board', id), (doc) => {
      if (!isLaidOut(doc)) layOutTemplate(doc, { boardTitle: title, phase, zones })
    })
  }
}
