import { OBJECTIONS_TEMPLATE, objectionRoundOf } from '@wijktafel/shared/decisions/consent'
import type { DecisionId } from '@wijktafel/shared/ids'
import type { DecisionResult } from '@wijktafel/shared/stage'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { fromJson } from '../../storage/json.ts'
import { listActivities } from '../../storage/listActivities.ts'
import { requireOpen } from '../access.ts'
import type { Actor } from '../actor.ts'
import { addActivity, changeActivity } from '../arrangeAgenda.ts'
import { goToActivity } from '../goToActivity.ts'
import { refreshStage } from '../refreshStage.ts'
import { requireDecision } from '../requireDecision.ts'

/**
 * After an objection: a silent step of its own, right after the one on the screen, in which everyone may make cards that
 * tell nothing of who made them. Everyone may, whatever they voted: a card says nothing of a ballot. Asking twice is asking
 * once.
 */
export async function askObjections(deps: Deps, actor: Actor, decisionId: DecisionId): Promise<void> {
  const { session, decision } = await requireDecision(deps, actor, {
    decisionId,
    capability: 'session.lead',
  })
  if (decision.state !== 'closed' || decision.result === null) throw new Refusal('decisionNotClosed')
  if (fromJson<DecisionResult>(decision.result).verdict !== 'objections') throw new Refusal('decisionSettled')
  requireOpen(session)
  const activityId = objectionRoundOf(decisionId)
  if (session.currentActivityId !== activityId) {
    const steps = await listActivities(deps.db, session.id)
    const position = steps.findIndex(({ id }) => id === session.currentActivityId) + 1
    await addActivity(deps, actor, {
      ...{ sessionId: session.id, id: activityId, templateId: OBJECTIONS_TEMPLATE, position },
    })
    await changeActivity(deps, actor, { activityId, change: { shows: 'nobody' } })
    await goToActivity(deps, { sessionId: session.id, from: session.currentActivityId, to: activityId })
  }
  await refreshStage(deps, session.id)
}
