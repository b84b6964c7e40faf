import { describe, expect, it } from 'vitest'
import { LIMITS } from '../limits.ts'
import { SIDES, type Side } from '../roles.ts'
import type { DecisionFormat } from './formats.ts'
import { markOne } from './marks.ts'
import { DEFAULT_RULES, type DecisionRules } from './rules.ts'
import { type TalliedBallot, tally } from './tally.ts'
import { seeded } from './testElections.ts'

const OPTIONS = [{ id: 'bench' }, { id: 'garden' }, { id: 'cooking' }]
const ballot = (choice: string, side: Side = 'resident', reason = ''): TalliedBallot => ({
  marks: markOne(choice),
  side,
  reason,
})
const paper = (format: DecisionFormat) => ({
  ...{ format, options: format === 'consent' ? [] : OPTIONS, rules: DEFAULT_RULES },
})
const count = (format: DecisionFormat, ballots: TalliedBallot[], random: () => number = () => 0) =>
  tally({ ...paper(format), ballots, electorate: 9, random })

describe('choose one', () => {
  it('names the option with most ballots', () => {
    const result = count('chooseOne', [ballot('garden'), ballot('bench'), ballot('garden')])
    expect(result).toMatchObject({ verdict: 'chosen', winner: 'garden', ballots: 3, electorate: 9 })
    expect(result.total).toEqual({ bench: 1, garden: 2, cooking: 0 })
  })

  it('names nobody in a tie', () => {
    const result = count('chooseOne', [ballot('garden'), ballot('bench')])
    expect(result).toMatchObject({ verdict: 'tie', winner: null, tied: ['bench', 'garden'] })
  })

  it('says that nobody voted', () => {
    const result = count('chooseOne', [])
    expect(result).toMatchObject({ verdict: 'noBallots', winner: null, ballots: 0 })
    expect(result.total).toEqual({ bench: 0, garden: 0, cooking: 0 })
  })
})

describe('consent', () => {
  it.each([
    [['agree', 'agree'], 'accepted', 'agree'],
    [['agree', 'worry'], 'acceptedWithWorries', 'agree'],
    [['agree', 'agree', 'agree', 'stop'], 'objections', null],
    [['worry', 'stop'], 'objections', null],
    [[], 'noBallots', null],
  ])('%j is %s', (choices, verdict, winner) => {
    expect(
      count(
        'consent',
        choices.map((choice) => ballot(choice)),
      ),
    ).toMatchObject({ verdict, winner })
  })
})

describe('sides', () => {
  const enough = LIMITS.BALLOTS_FOR_SIDE_RESULT
  const votes = (residents: number, professionals: number) => [
    ...Array.from({ length: residents }, () => ballot('agree', 'resident', 'goed')),
    ...Array.from({ length: professionals }, () => ballot('worry', 'professional', 'geld')),
  ]

  it('stand apart when both have enough ballots', () => {
    const result = count('consent', votes(enough, enough))
    expect(result.bySide).toEqual({
      resident: { agree: enough, worry: 0, stop: 0 },
      professional: { agree: 0, worry: enough, stop: 0 },
    })
    expect(result.ballotsBySide).toEqual({ resident: enough, professional: enough })
    expect(new Set(result.reasons.map(({ side }) => side))).toEqual(new Set(['resident', 'professional']))
  })

  it.each([
    [enough - 1, enough],
    [enough, enough - 1],
    [enough, 0],
  ])(
    'stay hidden with %i residents and %i professionals, also behind reasons',
    (residents, professionals) => {
      const result = count('consent', votes(residents, professionals))
      expect(result.bySide).toBeNull()
      expect(result.reasons).toHaveLength(residents + professionals)
      expect(result.reasons.every(({ side }) => side === null)).toBe(true)
    },
  )
})

describe('reasons', () => {
  it('leave out empty ones and come in any order', () => {
    const ballots = ['a', 'b', 'c', ''].map((reason) => ballot('agree', 'resident', reason))
    const orders = new Set<string>()
    for (let seed = 1; seed <= 200; seed += 1) {
      const { reasons } = count('consent', ballots, seeded(seed))
      orders.add(reasons.map(({ text }) => text).join(''))
    }
    expect(orders).toEqual(new Set(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']))
  })
})

describe('none of these', () => {
  const none = { ...DEFAULT_RULES, offersNone: true }
  const ballots = (...marks: TalliedBallot['marks'][]): TalliedBallot[] =>
    marks.map((each) => ({ side: 'resident', marks: each, reason: '' }))
  const countNone = (format: DecisionFormat, rules: Partial<DecisionRules>, cast: TalliedBallot[]) =>
    tally({
      ...paper(format),
      rules: { ...none, ...rules },
      ballots: cast,
      electorate: 9,
      random: () => 0.99,
    })

  it('counts people, also where the others are put in an order', () => {
    const cast = ballots({ bench: 1, garden: 2 }, { bench: 1 }, { none: 1 }, { garden: 1, bench: 2 })
    expect(countNone('ranking', {}, cast)).toMatchObject({
      winner: 'bench',
      total: { bench: 2, garden: 1, cooking: 0, none: 1 },
    })
  })

  it('is among what is equal in a tie, and in a lot as any other', () => {
    const cast = ballots({ none: 1 }, { bench: 1 })
    expect(countNone('chooseOne', {}, cast)).toMatchObject({ verdict: 'tie', tied: ['bench', 'none'] })
    expect(countNone('chooseOne', { onTie: 'lot' }, cast)).toMatchObject({
      ...{ verdict: 'none', winner: null, lot: ['bench', 'none'] },
    })
  })

  it('speaks before the sides are asked for the same option', () => {
    const cast = SIDES.flatMap((side) =>
      ballots({ none: 1 }, { none: 1 }, { garden: 2 }).map((each) => ({ ...each, side })),
    )
    expect(countNone('dots', { majority: 'bothSides', mostDotsPerOption: 2 }, cast).verdict).toBe('none')
  })
})
