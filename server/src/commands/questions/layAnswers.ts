import { withdrawCard } from '@wijktafel/shared/board/boardWrites'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId, SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import type { Actor } from '../actor.ts'
import { forgetInMoments } from '../forgetInMoments.ts'
import { forgetInReport } from '../forgetInReport.ts'
import { projectCards, withCardsStill } from '../projectCards.ts'
import { followCards } from '../writeRemarks.ts'
import { requireBoardForAnswers } from './boardsForAnswers.ts'
import { requireQuestion } from './requireQuestion.ts'

export interface AnswersPlace {
  boardId: BoardId
  /** Null: beside all zones. */
  zoneId: string | null
}

/**
 * Lays the answers that are shown on a board, as they are: photo, voice, and whose side. They lie on one board at a time;
 * what is answered or taken back afterwards follows. Null takes them off again.
 */
export async function layAnswers(
  deps: Deps,
  actor: Actor,
  { sessionId, place }: { sessionId: SessionId; place: AnswersPlace | null },
): Promise<void> {
  const { session } = await requireQuestion(deps, actor, { sessionId, capability: 'board.edit' })
  if (place) await requirePlace(deps, actor, { place, projectId: session.projectId })
  await takeOffBoard(deps, sessionId)
  if (!place) return
  await withCardsStill(deps, sessionId, async () => {
    await deps.db
      .updateTable('question')
      .set({ zoneId: place.zoneId })
      .where('sessionId', '=', sessionId)
      .execute()
    await deps.db
      .updateTable('activity')
      .set({ boardId: place.boardId })
      .where('sessionId', '=', sessionId)
      .execute()
    // Not on this board yet: the next projection lays them down.
    await deps.db.updateTable('card').set({ placedAt: null }).where('sessionId', '=', sessionId).execute()
  })
  await projectCards(deps, sessionId)
}

async function requirePlace(
  deps: Deps,
  actor: Actor,
  { place: { boardId, zoneId }, projectId }: { place: AnswersPlace; projectId: string },
): Promise<void> {
  const zones = await requireBoardForAnswers(deps, actor, { boardId, projectId })
  if (zoneId !== null && !zones.some(({ id }) => id === zoneId)) throw new Refusal('badRequest', 'zoneId')
}

/** Takes the answers off the board that they lie on, if any. `forGood`: also out of how that board was before. */
export async function takeOffBoard(
  deps: Deps,
  sessionId: SessionId,
  { forGood = false }: { forGood?: boolean } = {},
): Promise<void> {
  await withCardsStill(deps, sessionId, async () => {
    const activity = await deps.db
      .selectFrom('activity')
      .innerJoin('board', 'board.id', 'activity.boardId')
      .select('board.id as boardId')
      .where('activity.sessionId', '=', sessionId)
      .executeTakeFirst()
    if (!activity) return
    const cards = await deps.db.selectFrom('card').select('id').where('sessionId', '=', sessionId).execute()
    const ids = new Set<string>(cards.map(({ id }) => id))
    const { boardId } = activity
    if (forGood) await forgetInReport(deps, { sessionId, boardId, cardIds: ids })
    await deps.rooms.change(documentName('board', boardId), (doc) => {
      for (const id of ids) withdrawCard(doc, id)
    })
    if (forGood) await forgetInMoments(deps, { boardId, cardIds: ids })
    await followCards(deps, { boardId, ids })
    await deps.db.updateTable('activity').set({ boardId: null }).where('sessionId', '=', sessionId).execute()
  })
}
