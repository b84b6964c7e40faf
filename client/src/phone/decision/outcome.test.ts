import type { DecisionFormat } from '@wijktafel/shared/decisions/formats'
import type { Marks } from '@wijktafel/shared/decisions/marks'
import { DEFAULT_RULES, type DecisionRules } from '@wijktafel/shared/decisions/rules'
import { tally } from '@wijktafel/shared/decisions/tally'
import type { DecisionId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import type { StageOutcome } from '@wijktafel/shared/stage'
import { describe, expect, it } from 'vitest'
import { findAnswers } from '../../ui/answers.ts'
import { findRuleLines } from '../../ui/ruleLines.ts'
import { findOutcomeRows } from './outcomeRows.ts'
import { nextAfter, rulesBehind, verdictMessage } from './outcomeWords.ts'

const OPTIONS = ['a', 'b', 'c'].map((id) => ({ id, label: id, pictures: [], recordId: null }))
const t = (key: string) => key

/** Three residents and three professionals are just enough to be told apart. */
function outcomeOf(
  format: DecisionFormat,
  ballots: readonly (readonly [Side, Marks])[],
  more: Partial<Omit<StageOutcome, 'rules'>> & { rules?: Partial<DecisionRules> } = {},
): StageOutcome {
  const options = ['consent', 'gradients', 'temperature', 'advice'].includes(format) ? [] : OPTIONS
  const asked = { format, options, rules: { ...DEFAULT_RULES, ...more.rules } }
  const result = tally({
    ...asked,
    ballots: ballots.map(([side, marks]) => ({ side, marks, reason: '' })),
    ...{ electorate: 9, random: () => 0 },
  })
  const id = '01900000-0000-7000-8000-000000000000' as DecisionId
  return { id, proposal: 'Wat eerst?', pictures: [], influence: 'decide', ...more, ...asked, result }
}
const rowsOf = (outcome: StageOutcome) =>
  findOutcomeRows(outcome, findAnswers({ ...outcome, rules: outcome.rules ?? DEFAULT_RULES }, t)).map(
    ({ answer, kind, together, bySide }) => [answer.id, kind, together, bySide && Object.values(bySide)],
  )
const [R, P] = ['resident', 'professional'] as const
const each = (side: Side, ...ballots: Marks[]) => ballots.map((marks) => [side, marks] as const)

describe('the rows of an outcome', () => {
  it('count people in the order in which they were asked', () => {
    const ballots = [
      ...each(R, { agree: 1 }, { agree: 1 }, { worry: 1 }),
      ...each(P, { agree: 1 }, { agree: 1 }, { agree: 1 }),
    ]
    expect(rowsOf(outcomeOf('consent', ballots))).toEqual([
      ['agree', 'people', 5, [2, 3]],
      ['worry', 'people', 1, [1, 0]],
      ['stop', 'people', 0, [0, 0]],
    ])
  })
  it('tell no sides apart where one is small', () => {
    expect(rowsOf(outcomeOf('chooseOne', each(R, { b: 1 })))[1]).toEqual(['b', 'people', 1, null])
  })
  it('have the most dots first, and none of these last', () => {
    const outcome = outcomeOf('dots', each(R, { c: 2, a: 1 }, { none: 1 }), { rules: { offersNone: true } })
    expect(rowsOf(outcome)).toEqual([
      ['c', 'dots', 2, null],
      ['a', 'dots', 1, null],
      ['b', 'dots', 0, null],
      ['none', 'people', 1, null],
    ])
  })
  it('give points on average, of those who gave points', () => {
    const all = (a: number, b: number, c: number) => ({ a, b, c })
    const ballots = [
      ...each(R, all(5, 0, 1), all(4, 0, 1), { none: 1 }),
      ...each(P, all(3, 1, 1), all(3, 1, 1), all(3, 2, 1)),
    ]
    const outcome = outcomeOf('score', ballots, { rules: { offersNone: true } })
    expect(rowsOf(outcome)).toEqual([
      ['a', 'points', 3.6, [4.5, 3]],
      ['c', 'points', 1, [1, 1]],
      ['b', 'points', 0.8, [0, 1.3]],
      ['none', 'people', 1, [1, 0]],
    ])
  })
  it('put an order in places, together and on each side; what is equal shares the first', () => {
    const ballots = [
      ...each(R, { a: 1, b: 2, c: 3 }, { a: 1, b: 2, c: 3 }, { a: 1, b: 2, c: 3 }),
      ...each(P, { b: 1, a: 2, c: 3 }, { b: 1, a: 2, c: 3 }, { b: 1, a: 2, c: 3 }),
    ]
    expect(rowsOf(outcomeOf('ranking', ballots))).toEqual([
      ['a', 'place', 1, [1, 2]],
      ['b', 'place', 1, [2, 1]],
      ['c', 'place', 3, [3, 3]],
    ])
  })
  it('count people who want none of these, which has no place among the others', () => {
    const ballots = [
      ...each(R, { a: 1, b: 2 }, { a: 1 }, { b: 1 }, { none: 1 }),
      ...each(P, { b: 1, a: 2 }, { b: 1 }, { none: 1 }, { none: 1 }, { none: 1 }),
    ]
    expect(rowsOf(outcomeOf('ranking', ballots, { rules: { offersNone: true } }))).toEqual([
      ['b', 'place', 1, [2, 1]],
      ['a', 'place', 2, [1, 2]],
      ['c', 'place', 3, [3, 3]],
      ['none', 'people', 4, [1, 3]],
    ])
  })
})

describe('the sentence of an outcome', () => {
  const tie = each(R, { a: 1 }, { b: 1 })
  const ALL_LOTS = { onTie: 'lot', offersNone: true } as const
  it.each([
    ['consent', each(R, { stop: 1 }), {}, 'phone.outcome.objections', []],
    ['chooseOne', each(R, { a: 1 }), {}, 'phone.outcome.chosen', []],
    ['dots', each(R, { a: 1 }), {}, 'phone.outcome.chosen.dots', []],
    ['score', each(R, { a: 1 }), {}, 'phone.outcome.chosen.score', []],
    ['ranking', each(R, { a: 1 }), {}, 'phone.outcome.chosen.ranking', []],
    ['chooseOne', tie, { onTie: 'lot' }, 'phone.outcome.chosen.lot', []],
    ['chooseOne', each(R, { none: 1 }, { a: 1 }), ALL_LOTS, 'phone.outcome.chosen.lot', []],
    ['chooseOne', tie, { onTie: 'again' }, 'phone.outcome.tie', ['phone.rules.tie.again']],
    ['chooseOne', tie, { quorum: 3 }, 'phone.outcome.noQuorum', ['phone.rules.quorum']],
    ['chooseOne', tie, { majority: 'twoThirds' }, 'phone.outcome.noMajority', ['phone.rules.twoThirds']],
    ['chooseOne', tie, { majority: 'bothSides' }, 'phone.outcome.sideTooSmall', ['phone.rules.bothSides']],
    ['ranking', tie, { majority: 'bothSides' }, 'phone.outcome.sideTooSmall', ['phone.rules.bothFirst']],
    ['chooseOne', [], {}, 'phone.outcome.noBallots', []],
    ['temperature', each(R, { hot: 1 }), {}, 'phone.outcome.heard.most', []],
    ['advice', each(R, { do: 1 }, { dont: 1 }), {}, 'phone.outcome.heard', []],
  ] as const)('%s %j with %j: %s', (format, ballots, rules, message, behind) => {
    const outcome = outcomeOf(format, ballots, { rules })
    expect(verdictMessage(outcome)).toBe(message)
    expect(rulesBehind(outcome).map((line) => line.message)).toEqual(behind)
  })
})

describe('the rules before a vote', () => {
  const linesOf = (format: DecisionFormat, more: Parameters<typeof outcomeOf>[2]) =>
    findRuleLines(outcomeOf(format, [], more)).map(({ message }) => message)

  it('are those that this format has', () => {
    expect(linesOf('consent', { rules: { onTie: 'lot' } })).toEqual(['phone.rules.stop'])
    expect(linesOf('advice', {})).toEqual(['phone.rules.heard'])
    expect(linesOf('gradients', { rules: { majority: 'half', quorum: 4 } })).toEqual([
      'phone.rules.quorum',
      'phone.rules.half',
    ])
    expect(linesOf('score', {})).toEqual(['phone.rules.tie.talk'])
    expect(linesOf('consent', { rules: { sees: 'leadFirst', isOpenRound: true } })).toEqual([
      'phone.rules.stop',
      'phone.rules.openRound',
      'phone.rules.leadFirst',
    ])
  })
  it('begin with who decides and what happens then: that stands under the outcome too', () => {
    const said = { decidedBy: 'De wethouder', whatHappens: 'Naar de raad' }
    const messages = ['phone.rules.decidedBy', 'phone.rules.whatHappens']
    expect(linesOf('chooseOne', said)).toEqual([...messages, 'phone.rules.tie.talk'])
    expect(nextAfter(outcomeOf('chooseOne', [], said)).map(({ message }) => message)).toEqual(messages)
  })
})
