import { type ActivityId, type BoardId, newId, type SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { keepMoment, momentsInTurn } from './keepMoment.ts'

/** Keeps the board of a step that is about to end. Called before the step does: a crash in between loses nothing. */
export async function keepEndOfStep(deps: Deps, activityId: ActivityId | null): Promise<void> {
  if (activityId === null) return
  const step = await deps.db
    .selectFrom('activity')
    .select(['id', 'title', 'boardId'])
    .where('id', '=', activityId)
    .executeTakeFirst()
  if (step?.boardId) await keepOrLog(deps, { ...step, boardId: step.boardId })
}

/** Keeps each board of a meeting that is about to close, under the name of the last step that used it. */
export async function keepEndOfMeeting(deps: Deps, sessionId: SessionId): Promise<void> {
  const steps = await deps.db
    .selectFrom('activity')
    .select(['id', 'title', 'boardId'])
    .where('sessionId', '=', sessionId)
    .where('removedAt', 'is', null)
    .where('state', '!=', 'planned')
    .orderBy('position')
    .execute()
  const session = await deps.db
    .selectFrom('session')
    .select('currentActivityId')
    .where('id', '=', sessionId)
    .executeTakeFirst()
  const current = steps.find(({ id }) => id === session?.currentActivityId)
  const lastOf = new Map<BoardId, Step>()
  for (const step of [...steps, ...(current ? [current] : [])]) {
    if (step.boardId) lastOf.set(step.boardId, { ...step, boardId: step.boardId })
  }
  for (const step of lastOf.values()) await keepOrLog(deps, step)
}

interface Step {
  id: ActivityId
  title: string
  boardId: BoardId
}

/** A meeting goes on, also when its board cannot be kept now. */
async function keepOrLog(deps: Deps, { id, title, boardId }: Step): Promise<void> {
  try {
    await momentsInTurn(deps, boardId, () =>
      keepMoment(deps, { boardId, activityId: id, kind: 'auto', name: title, id: newId() }),
    )
  } catch (error) {
    deps.log.warn('moment not kept', { boardId, cause: error instanceof Error ? error.message : 'unknown' })
  }
}
