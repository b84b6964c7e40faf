import { describe, expect, it } from 'vitest'
import { LIMITS } from '../limits.ts'
import type { Side } from '../roles.ts'
import { CONSENT_OPTIONS, type DecisionFormat } from './formats.ts'
import { answersOf, markOne } from './marks.ts'
import { DEFAULT_RULES } from './rules.ts'
import { type TalliedBallot, tally } from './tally.ts'

const OPTIONS = [{ id: 'bench' }, { id: 'garden' }, { id: 'cooking' }]
const ballot = (choice: string, side: Side = 'resident', reason = ''): TalliedBallot => ({
  marks: markOne(choice),
  side,
  reason,
})
const paper = (format: DecisionFormat) => ({
  ...{ format, options: format === 'consent' ? [] : OPTIONS, rules: DEFAULT_RULES },
})
const choiceOf = ({ marks }: TalliedBallot) => Object.keys(marks)[0]
const count = (format: DecisionFormat, ballots: TalliedBallot[], random: () => number = () => 0) =>
  tally({ ...paper(format), ballots, electorate: 9, random })

/** mulberry32: small, seeded, good enough to vary a test. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

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

describe('counted again, another way', () => {
  it.each(Array.from({ length: 300 }, (_, i) => i + 1))('seed %i', (seed) => {
    const random = seeded(seed)
    const format: DecisionFormat = random() < 0.5 ? 'consent' : 'chooseOne'
    const choices = answersOf(paper(format))
    const ballots = Array.from({ length: Math.floor(random() * 14) }, (_, i) =>
      ballot(choices[Math.floor(random() * 3)] ?? '', random() < 0.4 ? 'professional' : 'resident', `${i}`),
    )
    const result = count(format, ballots, random)

    for (const choice of choices) {
      expect(result.total[choice]).toBe(ballots.filter((one) => choiceOf(one) === choice).length)
    }
    const bySize = choices
      .map((choice) => ({ choice, votes: ballots.filter((one) => choiceOf(one) === choice).length }))
      .sort((a, b) => b.votes - a.votes)
    const [best, second] = bySize
    if (ballots.length === 0) expect(result.verdict).toBe('noBallots')
    else if (format === 'consent') {
      const worst = [...CONSENT_OPTIONS]
        .reverse()
        .find((option) => ballots.some((one) => choiceOf(one) === option))
      const verdicts = { stop: 'objections', worry: 'acceptedWithWorries', agree: 'accepted' }
      expect(result.verdict).toBe(worst && verdicts[worst])
    } else expect(result.winner).toBe(best?.votes === second?.votes ? null : best?.choice)

    if (result.bySide) {
      for (const choice of choices) {
        const { resident, professional } = result.bySide
        expect((resident[choice] ?? 0) + (professional[choice] ?? 0)).toBe(result.total[choice])
      }
    }
    expect(result.reasons.map(({ text }) => text).sort()).toEqual(ballots.map((one) => one.reason).sort())
  })
})
