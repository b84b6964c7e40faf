import type { ActivityId, CardId, DecisionId, PictureId } from '@wijktafel/shared/ids'
import type { Stage, StageActivity, StageOutcome } from '@wijktafel/shared/stage'
import { describe, expect, it } from 'vitest'
import { findHome, type OwnPart, type View, viewReducer } from './view.ts'

const activity: StageActivity = {
  id: 'act' as ActivityId,
  templateId: 'stress',
  phase: 'discover',
  title: 'Stress in de buurt',
  question: 'Waar krijg jij stress van?',
  picture: '1F3D8' as PictureId,
  minutes: 10,
  silent: true,
  shows: 'side',
  boardId: null,
  accepts: ['pictures', 'words'],
  starters: [],
  zones: [],
  position: 1,
  total: 3,
}

const decision = {
  id: 'dec' as DecisionId,
  proposal: 'Elke woensdag koffie',
  pictures: [],
  influence: 'decide',
  format: 'consent',
  options: [],
} as const

const outcome: StageOutcome = {
  ...decision,
  result: {
    ballots: 0,
    electorate: 0,
    winner: null,
    verdict: 'noBallots',
    total: {},
    bySide: null,
    reasons: [],
  },
}

function buildStage(change: Partial<Stage> = {}): Stage {
  return {
    state: 'open',
    title: 'Ontdekken',
    activity,
    timer: null,
    revealed: false,
    counts: { people: 1, cards: 0, done: 0 },
    people: [],
    decision: null,
    outcome: null,
    following: false,
    spotlight: null,
    call: null,
    ...change,
  }
}

const nothing: OwnPart = { voted: new Set(), notInElectorate: new Set(), outcomeSeen: null }
const kind = (change: Partial<Stage>, own: Partial<OwnPart> = {}) =>
  findHome(buildStage(change), { ...nothing, ...own }).kind

describe('where the meeting is', () => {
  it('waits without a question', () => {
    expect(findHome(null, nothing).kind).toBe('connecting')
    expect(kind({ state: 'planned' })).toBe('wait')
    expect(kind({ activity: null })).toBe('wait')
    expect(kind({ activity: { ...activity, question: null } })).toBe('wait')
    expect(kind({ activity: { ...activity, accepts: [] } })).toBe('wait')
  })

  it('shows the question, and what everyone said once a silent round is revealed', () => {
    expect(kind({})).toBe('question')
    expect(kind({ revealed: true })).toBe('everyone')
    expect(kind({ revealed: true, activity: { ...activity, silent: false } })).toBe('question')
  })

  it('shows one’s own cards at a tablet of a table, where a face was tapped', () => {
    expect(kind({ revealed: true }, { isAtTable: true })).toBe('own')
    expect(kind({}, { isAtTable: true })).toBe('question')
    expect(kind({ revealed: true, decision }, { isAtTable: true })).toBe('vote')
  })

  it('puts an open ballot before everything but the end', () => {
    expect(kind({ decision, outcome })).toBe('vote')
    expect(kind({ decision }, { voted: new Set(['dec']) })).toBe('voted')
    expect(kind({ decision }, { notInElectorate: new Set(['dec']) })).toBe('notYou')
    expect(kind({ decision, state: 'closed' })).toBe('closed')
  })

  it('shows the outcome until it was seen', () => {
    expect(kind({ outcome })).toBe('outcome')
    expect(kind({ outcome }, { outcomeSeen: 'dec' })).toBe('question')
  })

  it('keeps the moment over a reveal, so that nobody loses the card in hand', () => {
    const before = findHome(buildStage(), nothing)
    const after = findHome(buildStage({ revealed: true }), nothing)
    expect(after.moment).toBe(before.moment)
    expect(findHome(buildStage({ decision }), nothing).moment).not.toBe(before.moment)
  })
})

describe('screens on top of the meeting', () => {
  const open = (...names: ('make' | 'photo' | 'words' | 'help' | 'face')[]): View[] =>
    names.map((name) => ({ name }))

  it('goes back one at a time', () => {
    expect(viewReducer(open('make', 'photo'), { type: 'back' })).toEqual(open('make'))
    expect(viewReducer([], { type: 'back' })).toEqual([])
  })

  it('leaves only the result when a card is placed', () => {
    const placed: View = { name: 'placed', cardId: 'card' as CardId }
    expect(viewReducer(open('make', 'photo'), { type: 'openAlone', view: placed })).toEqual([placed])
    expect(viewReducer(open('make', 'photo'), { type: 'replace', view: { name: 'words' } })).toEqual(
      open('make', 'words'),
    )
  })

  it('closes what belonged to a question that is over, not help or settings', () => {
    expect(viewReducer(open('make', 'photo'), { type: 'meetingMoved' })).toEqual([])
    expect(viewReducer(open('make', 'help', 'face'), { type: 'meetingMoved' })).toEqual(open('help', 'face'))
  })
})
