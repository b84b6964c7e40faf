import type { Activity } from '@wijktafel/shared/api/session'
import type { ActivityId, DecisionId } from '@wijktafel/shared/ids'
import type { Stage, StageActivity, StageDecision, StageOutcome } from '@wijktafel/shared/stage'
import { describe, expect, it } from 'vitest'
import { nextStepOf } from './nextStepOf.ts'

const id = (name: string) => name as ActivityId
const activities = ['one', 'two'].map((name) => ({ id: id(name) }) as Activity)

function stage(change: Partial<StageActivity>, rest: Partial<Stage> = {}) {
  const activity = { id: id('one'), templateId: 'check-in', silent: false, ...change } as StageActivity
  return { activity, decision: null, outcome: null, revealed: true, ...rest }
}

const draft = { id: 'draft' as DecisionId, activityId: id('one'), state: 'draft' as const }

describe('nextStepOf', () => {
  it('goes on to the following step, and closes after the last', () => {
    expect(nextStepOf({ stage: stage({}), activities, decisions: [] })).toEqual({
      kind: 'step',
      from: 'one',
      to: 'two',
    })
    expect(nextStepOf({ stage: stage({ id: id('two') }), activities, decisions: [] })).toEqual({
      kind: 'close',
    })
  })

  it('begins with the first step when none was begun', () => {
    const nothing = { activity: null, decision: null, outcome: null, revealed: false }
    expect(nextStepOf({ stage: nothing, activities, decisions: [] })).toEqual({
      kind: 'step',
      from: null,
      to: 'one',
    })
  })

  it('shows what a silent round hides before anything else of the step', () => {
    const silent = stage({ silent: true }, { revealed: false })
    expect(nextStepOf({ stage: silent, activities, decisions: [draft] }).kind).toBe('reveal')
    expect(nextStepOf({ stage: stage({ silent: true }), activities, decisions: [] }).kind).toBe('step')
  })

  it('opens what was prepared for this step, not for another', () => {
    expect(nextStepOf({ stage: stage({}), activities, decisions: [draft] })).toEqual({
      kind: 'openBallot',
      decisionId: 'draft',
    })
    const other = { ...draft, activityId: id('two') }
    expect(nextStepOf({ stage: stage({}), activities, decisions: [other] }).kind).toBe('step')
  })

  it('asks for a proposal where the step is a decision moment, and goes on once it was decided', () => {
    const choose = stage({ templateId: 'thema-kiezen' })
    const deciding = activities.map((activity) => ({ ...activity, decision: true }))
    expect(nextStepOf({ stage: choose, activities: deciding, decisions: [] }).kind).toBe('prepareDecision')
    const closed = { ...draft, state: 'closed' as const }
    expect(nextStepOf({ stage: choose, activities: deciding, decisions: [closed] }).kind).toBe('step')
  })

  it('closes an open ballot first, then leaves the outcome', () => {
    const decision = { id: 'open' as DecisionId } as StageDecision
    const outcome = { id: 'open' as DecisionId } as StageOutcome
    expect(nextStepOf({ stage: stage({}, { decision, outcome }), activities, decisions: [draft] })).toEqual({
      kind: 'closeBallot',
      decisionId: 'open',
    })
    expect(nextStepOf({ stage: stage({}, { outcome }), activities, decisions: [draft] }).kind).toBe(
      'clearOutcome',
    )
  })
})
