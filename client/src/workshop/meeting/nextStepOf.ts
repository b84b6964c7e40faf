import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { Activity } from '@wijktafel/shared/api/session'
import type { ActivityId, DecisionId } from '@wijktafel/shared/ids'
import type { Stage } from '@wijktafel/shared/stage'

export type NextStep =
  | { kind: 'closeBallot'; decisionId: DecisionId }
  | { kind: 'clearOutcome' }
  | { kind: 'reveal'; activityId: ActivityId }
  | { kind: 'openBallot'; decisionId: DecisionId }
  | { kind: 'prepareDecision' }
  | { kind: 'step'; from: ActivityId | null; to: ActivityId }
  | { kind: 'close' }

interface Moment {
  stage: Pick<Stage, 'activity' | 'decision' | 'outcome' | 'revealed'>
  activities: readonly Activity[]
  decisions: readonly Pick<DecisionDetail, 'id' | 'activityId' | 'state'>[]
}

/**
 * The one thing to do now, for whoever leads. The order is that of a meeting:
 * close the ballot, leave the outcome, show what waits, decide, go on, close.
 */
export function nextStepOf({ stage, activities, decisions }: Moment): NextStep {
  const { activity, decision, outcome, revealed } = stage
  if (decision) return { kind: 'closeBallot', decisionId: decision.id }
  if (outcome) return { kind: 'clearOutcome' }
  if (activity?.silent && !revealed) return { kind: 'reveal', activityId: activity.id }
  if (activity) {
    const ofStep = decisions.filter(({ activityId }) => activityId === activity.id)
    const draft = ofStep.find(({ state }) => state === 'draft')
    if (draft) return { kind: 'openBallot', decisionId: draft.id }
    const isDecision = activities.some(({ id, decision }) => id === activity.id && decision)
    if (ofStep.length === 0 && isDecision) return { kind: 'prepareDecision' }
  }
  const from = activity?.id ?? null
  const following = activities[activities.findIndex(({ id }) => id === from) + 1]
  return following ? { kind: 'step', from, to: following.id } : { kind: 'close' }
}
