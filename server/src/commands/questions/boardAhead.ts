import type { StepChoice } from '@wijktafel/shared/api/question'
import type { ActivityId, BoardId, ProjectId, SessionId } from '@wijktafel/shared/ids'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import { can } from '@wijktafel/shared/roles'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { fromJson } from '../../storage/json.ts'
import type { Actor } from '../actor.ts'
import { createBoard, turnOfSteps } from '../createBoard.ts'
import { requireQuestion } from './requireQuestion.ts'

const stepsOf = ({ db }: Deps, projectId: ProjectId) =>
  db
    .selectFrom('activity')
    .innerJoin('session', 'session.id', 'activity.sessionId')
    .selectAll('activity')
    .select(['session.title as meeting', 'session.state as meetingState'])
    .where('session.projectId', '=', projectId)
    .where('session.kind', '=', 'meeting')
    .where('activity.removedAt', 'is', null)

const hasOwnBoard = (template: string) => fromJson<TemplateSnapshot>(template).board === 'own'

/** Steps of meetings to come that have no board yet, in the order of the meetings. */
export async function listStepsAhead(deps: Deps, actor: Actor, sessionId: SessionId): Promise<StepChoice[]> {
  const { session, role } = await requireQuestion(deps, actor, { sessionId, capability: 'board.edit' })
  if (!can(role, 'session.prepare')) return []
  const steps = await stepsOf(deps, session.projectId)
    .where('session.state', '!=', 'closed')
    .where('activity.boardId', 'is', null)
    .where('activity.state', '=', 'planned')
    .orderBy('session.plannedAt')
    .orderBy('session.id')
    .orderBy('activity.position')
    .execute()
  return steps
    .filter(({ template }) => hasOwnBoard(template))
    .map(({ id, title, meeting, template }) => ({
      ...{ id, title, meeting },
      zones: fromJson<TemplateSnapshot>(template).zones.map((zone) => ({
        ...{ id: zone.id, title: zone.title, picture: zone.picture },
      })),
    }))
}

/** Makes the board of a step before it begins; where it has one already, that is it. */
export async function makeBoardAhead(
  deps: Deps,
  actor: Actor,
  { sessionId, activityId }: { sessionId: SessionId; activityId: ActivityId },
): Promise<BoardId> {
  const { session, role } = await requireQuestion(deps, actor, { sessionId, capability: 'board.edit' })
  if (!can(role, 'session.prepare')) throw new Refusal('notAllowed')
  const found = await findStep(deps, session.projectId, activityId)
  return deps.turns.inTurn(turnOfSteps(found.sessionId), async () => {
    // Looked up again: somebody else may have had the turn.
    const step = await findStep(deps, session.projectId, activityId)
    if (step.boardId !== null) return step.boardId
    if (step.meetingState === 'closed') throw new Refusal('sessionClosed')
    const boardId = await createBoard(deps, step, fromJson<TemplateSnapshot>(step.template))
    await deps.db.updateTable('activity').set({ boardId }).where('id', '=', activityId).execute()
    return boardId
  })
}

async function findStep(deps: Deps, projectId: ProjectId, activityId: ActivityId) {
  const step = await stepsOf(deps, projectId).where('activity.id', '=', activityId).executeTakeFirst()
  if (!step || (step.boardId === null && !hasOwnBoard(step.template))) throw new Refusal('notFound')
  return step
}
