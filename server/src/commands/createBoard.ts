import { layOutTemplate } from '@wijktafel/shared/board/boardWrites'
import { type BoardId, newId, type SessionId } from '@wijktafel/shared/ids'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import type { Deps } from '../deps.ts'
import type { ActivityRow } from '../storage/schema.ts'

/** Whoever makes a board for a step of this meeting does so in this turn: else two would make one each. */
export const turnOfSteps = (sessionId: SessionId): string => `go:${sessionId}`

/** A new board with the zones of the step. It is not yet the board of the step: the caller says so. */
export async function createBoard(
  deps: Deps,
  activity: ActivityRow,
  template: TemplateSnapshot,
): Promise<BoardId> {
  const id = newId<BoardId>()
  const session = await deps.db
    .selectFrom('session')
    .select('projectId')
    .where('id', '=', activity.sessionId)
    .executeTakeFirstOrThrow()
  await deps.rooms.change(`board:${id}`, (doc) =>
    layOutTemplate(doc, { boardTitle: activity.title, phase: activity.phase, zones: template.zones }),
  )
  await deps.db
    .insertInto('board')
    .values({
      id,
      projectId: session.projectId,
      sessionId: activity.sessionId,
      title: activity.title,
      phase: activity.phase,
      locked: 0,
      createdAt: deps.now(),
    })
    .execute()
  return id
}
