import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { Activity } from '@wijktafel/shared/api/session'
import {
  objectionRoundOf,
  ROUND_PLACES,
  type RoundPlace,
  type TalkStep,
  talkStepOf,
} from '@wijktafel/shared/decisions/consent'
import type { ActivityId, DecisionId } from '@wijktafel/shared/ids'
import { rulesOf, type Stage, type StageDecision, type StageOutcome } from '@wijktafel/shared/stage'

export type NextStep =
  | { kind: 'talkOn'; decisionId: DecisionId; from: TalkStep; to: RoundPlace }
  | { kind: 'showOutcome'; decisionId: DecisionId }
  | { kind: 'askObjections'; decisionId: DecisionId }
  | { kind: 'chooseAgain'; decisionId: DecisionId }
  | { kind: 'adapt'; decisionId: DecisionId }
  | { kind: 'closeBallot'; decisionId: DecisionId }
  | { kind: 'clearOutcome' }
  | { kind: 'reveal'; activityId: ActivityId }
  | { kind: 'revealNext'; activityId: ActivityId; shown: number }
  | { kind: 'openBallot'; decisionId: DecisionId }
  | { kind: 'prepareDecision' }
  | { kind: 'step'; from: ActivityId | null; to: ActivityId }
  | { kind: 'close' }

interface Moment {
  stage: Pick<Stage, 'activity' | 'decision' | 'outcome' | 'revealed' | 'inTurn'>
  activities: readonly Activity[]
  decisions: readonly Pick<DecisionDetail, 'id' | 'activityId' | 'state' | 'followsId'>[]
}

/**
 * The one thing to do now, for whoever leads. The order is that of a meeting:
 * close the ballot, leave the outcome, show what waits, decide, go on, close.
 */
export function nextStepOf({ stage, activities, decisions }: Moment): NextStep {
  const { activity, decision, outcome, revealed, inTurn = null } = stage
  if (decision) return stepOfOpen(decision)
  if (outcome) return stepOfOutcome(outcome)
  if (activity?.silent && !revealed) {
    const { id: activityId } = activity
    if (inTurn && inTurn.shown < inTurn.total) return { kind: 'revealNext', activityId, shown: inTurn.shown }
    return { kind: 'reveal', activityId }
  }
  const objectedTo = decisions.find(({ id }) => objectionRoundOf(id) === activity?.id)
  if (objectedTo && !decisions.some(({ followsId }) => followsId === objectedTo.id))
    return { kind: 'adapt', decisionId: objectedTo.id }
  if (activity) {
    const ofStep = decisions.filter(({ activityId }) => activityId === activity.id)
    const draft = ofStep.find(({ state }) => state === 'draft')
    if (draft) return { kind: 'openBallot', decisionId: draft.id }
    const isDecision = activities.some(({ id, decision }) => id === activity.id && decision)
    if (ofStep.length === 0 && isDecision) return { kind: 'prepareDecision' }
  }
  const from = activity?.id ?? null
  const later = activities.slice(activities.findIndex(({ id }) => id === from) + 1)
  const following = later.find(({ plan }) => plan !== 'skipped')
  return following ? { kind: 'step', from, to: following.id } : { kind: 'close' }
}

function stepOfOpen(decision: StageDecision): NextStep {
  const { id: decisionId } = decision
  const from = talkStepOf(decision)
  if (from) {
    const to = ROUND_PLACES[ROUND_PLACES.indexOf(from) + 1] ?? 'ballot'
    return { kind: 'talkOn', decisionId, from, to }
  }
  return { kind: decision.isCounted ? 'showOutcome' : 'closeBallot', decisionId }
}

/** What is not settled comes again; from anything else one goes on. */
export function stepOfOutcome(outcome: StageOutcome): NextStep {
  const { verdict } = outcome.result
  if (verdict === 'objections' && outcome.step) return { kind: 'askObjections', decisionId: outcome.id }
  if (verdict === 'tie' && rulesOf(outcome).onTie === 'again')
    return { kind: 'chooseAgain', decisionId: outcome.id }
  return { kind: 'clearOutcome' }
}
