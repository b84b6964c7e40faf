import type { Activity } from '@wijktafel/shared/api/session'
import { objectionRoundOf } from '@wijktafel/shared/decisions/consent'
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

const draft = {
  id: 'draft' as DecisionId,
  activityId: id('one'),
  state: 'draft' as const,
  followsId: null as DecisionId | null,
}

describe('nextStepOf', () => {
  it('shows a silent round at once, or goes on card by card and then shows all together', () => {
    const silent = (inTurn: Stage['inTurn']) =>
      nextStepOf({
        stage: stage({ silent: true }, { revealed: false, inTurn }),
        ...{ activities, decisions: [] },
      })
    expect(silent(null)).toEqual({ kind: 'reveal', activityId: 'one' })
    expect(silent({ latest: [], shown: 2, total: 3 })).toEqual({
      ...{ kind: 'revealNext', activityId: 'one', shown: 2 },
    })
    expect(silent({ latest: [], shown: 3, total: 3 })).toEqual({ kind: 'reveal', activityId: 'one' })
  })

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

  it('goes past what was left out', () => {
    const three = [...activities, { id: id('three') } as Activity].map((step) =>
      step.id === 'two' ? { ...step, plan: 'skipped' as const } : step,
    )
    expect(nextStepOf({ stage: stage({}), activities: three, decisions: [] })).toMatchObject({ to: 'three' })
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
    const outcome = { id: 'open' as DecisionId, result: { verdict: 'accepted' } } as StageOutcome
    expect(nextStepOf({ stage: stage({}, { decision, outcome }), activities, decisions: [draft] })).toEqual({
      kind: 'closeBallot',
      decisionId: 'open',
    })
    expect(nextStepOf({ stage: stage({}, { outcome }), activities, decisions: [draft] }).kind).toBe(
      'clearOutcome',
    )
  })

  it('leads a consent round through its steps, to its objections and to the next attempt', () => {
    const open = (change: Partial<StageDecision>) =>
      nextStepOf({
        stage: stage({}, { decision: { id: 'round' as DecisionId, ...change } as StageDecision }),
        activities,
        decisions: [],
      })
    expect(open({ step: 'proposal' })).toMatchObject({ from: 'proposal', to: 'questions' })
    expect(open({ step: 'reactions' })).toMatchObject({ kind: 'talkOn', to: 'ballot' })
    expect(open({ step: 'ballot' }).kind).toBe('closeBallot')
    expect(open({ isCounted: true }).kind).toBe('showOutcome')
    const outcome = { id: 'round', step: 'objections', result: { verdict: 'objections' } } as StageOutcome
    expect(nextStepOf({ stage: stage({}, { outcome }), activities, decisions: [] }).kind).toBe(
      'askObjections',
    )
    const objected = { ...draft, id: 'round' as DecisionId, state: 'closed' as const }
    const at = (decisions: (typeof draft | typeof objected)[]) =>
      nextStepOf({ stage: stage({ id: objectionRoundOf(objected.id) }), activities, decisions }).kind
    expect(at([objected])).toBe('adapt')
    expect(at([objected, { ...objected, id: 'next' as DecisionId, followsId: objected.id }])).not.toBe(
      'adapt',
    )
  })

  it('offers to choose again after a tie only where that was said beforehand', () => {
    const after = (onTie: string) => {
      const outcome = { id: 'tie', rules: { onTie }, result: { verdict: 'tie' } } as StageOutcome
      return nextStepOf({ stage: stage({}, { outcome }), activities, decisions: [] }).kind
    }
    expect(after('again')).toBe('chooseAgain')
    expect(after('talk')).toBe('clearOutcome')
  })
})
