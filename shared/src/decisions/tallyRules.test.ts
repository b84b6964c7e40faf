import { describe, expect, it } from 'vitest'
import { FORMATS, NONE_OPTION } from './formats.ts'
import { type Marks, markOf } from './marks.ts'
import type { Majority } from './rules.ts'
import { rankBySchulze } from './schulze.ts'
import { type TalliedBallot, type TallyInput, tally } from './tally.ts'
import { createElection, createMarks, pick, seeded } from './testElections.ts'

/** What everybody expects of a count, whatever the ballots: over two thousand elections. */
const SEEDS = Array.from({ length: 2_000 }, (_, index) => 10_001 + index)

const optionsOf = ({ options }: TallyInput) => options.map(({ id }) => id)

/** Elections of several options that somebody wins by more than a lot. */
function wonElections(): { seed: number; election: TallyInput; winner: string }[] {
  return SEEDS.flatMap((seed) => {
    const election = createElection(seed)
    const { verdict, winner, lot } = tally(election)
    return verdict === 'chosen' && winner !== null && !lot ? [{ seed, election, winner }] : []
  })
}

/** One more who is for the winner alone, as far as this ballot lets one say so. */
function forWinner({ format, rules }: TallyInput, winner: string): Marks {
  switch (FORMATS[format].marking) {
    case 'dots':
      return { [winner]: Math.min(rules.dots, rules.mostDotsPerOption) }
    case 'scale':
      return { [winner]: 5 }
    default:
      return { [winner]: 1 }
  }
}

describe('one more vote for the winner', () => {
  it('never makes it lose', () => {
    const won = wonElections()
    expect(won.length).toBeGreaterThan(200)
    expect(new Set(won.map(({ election }) => election.format)).size).toBe(5)
    for (const { election, winner } of won) {
      for (const side of ['resident', 'professional'] as const) {
        const more: TalliedBallot = { side, marks: forWinner(election, winner), reason: '' }
        const { winner: then } = tally({ ...election, ballots: [...election.ballots, more] })
        expect(then, JSON.stringify({ ...election, more })).toBe(winner)
      }
    }
  })

  it('on a ballot that was there before does not make it lose either', () => {
    for (const { seed, election, winner } of wonElections()) {
      const random = seeded(seed)
      const changed = pick(random, election.ballots)
      const ballots = election.ballots.map((ballot) =>
        ballot === changed ? { ...ballot, marks: raise(election, ballot.marks, winner) } : ballot,
      )
      expect(tally({ ...election, ballots }).winner, JSON.stringify({ seed, winner })).toBe(winner)
    }
  })
})

/** The same ballot, but kinder to the winner and to nobody else. */
function raise(election: TallyInput, marks: Marks, winner: string): Marks {
  const { format, rules } = election
  const others = Object.entries(marks).filter(([id]) => id !== winner && id !== NONE_OPTION)
  switch (FORMATS[format].marking) {
    case 'one':
      return { [winner]: 1 }
    case 'several':
      return { ...Object.fromEntries(others.slice(0, (rules.mostChoices ?? 9) - 1)), [winner]: 1 }
    case 'dots': {
      const laid = others.reduce((sum, [, dots]) => sum + dots, 0)
      const most = Math.min(rules.dots - laid, rules.mostDotsPerOption)
      return { ...Object.fromEntries(others), ...(most > 0 && { [winner]: most }) }
    }
    case 'scale':
      return { ...Object.fromEntries(others), [winner]: 5 }
    case 'order': {
      const behind = others.toSorted(([, a], [, b]) => a - b).map(([id], index) => [id, index + 2])
      return { [winner]: 1, ...Object.fromEntries(behind) }
    }
  }
}

describe('an order', () => {
  it('is won by the option that beats each other one, where there is one', () => {
    let found = 0
    for (const seed of SEEDS) {
      const election = { ...createElection(seed), format: 'ranking' as const }
      const random = seeded(seed)
      const options = createElection(seed).options.length > 0 ? election.options : [{ id: 'a' }, { id: 'b' }]
      const paper = { ...election, options }
      const ballots = election.ballots.map(() => createMarks(random, paper))
      const ids = optionsOf(paper)
      const best = ids.find((one) => ids.every((other) => one === other || beats(ballots, one, other)))
      const places = rankBySchulze(ids, ballots)
      expect(places.flat().toSorted()).toEqual(ids.toSorted())
      if (best === undefined) continue
      found += 1
      expect(places[0]).toEqual([best])
    }
    expect(found).toBeGreaterThan(700)
  })

  it('says the opposite of the opposite ballots', () => {
    for (const seed of SEEDS.slice(0, 500)) {
      const random = seeded(seed)
      const ids = ['a', 'b', 'c', 'd', 'e']
      const orders = Array.from({ length: 9 }, () => ids.toSorted(() => random() - 0.5))
      const rank = (from: (order: string[]) => string[]) =>
        rankBySchulze(
          ids,
          orders.map((order) => Object.fromEntries(from(order).map((id, at) => [id, at + 1]))),
        )
      const [there, back] = [rank((order) => order), rank((order) => order.toReversed())]
      const [only, ...more] = there[0] ?? []
      // Reversal symmetry: a winner by itself is not the winner by itself of the opposite.
      if (more.length === 0) expect(back[0]).not.toEqual([only])
    }
  })
})

function beats(ballots: readonly Marks[], one: string, other: string): boolean {
  let lead = 0
  for (const marks of ballots) {
    const [a, b] = [markOf(marks, one) ?? 99, markOf(marks, other) ?? 99]
    lead += Math.sign(b - a)
  }
  return lead > 0
}

describe('a share', () => {
  const passes = (majority: Majority, going: number, of: number) => {
    const ballots = Array.from({ length: of }, (_, index): TalliedBallot => {
      const marks = { [index < going ? 'fine' : 'doubt']: 1 }
      return { side: 'resident', marks, reason: '' }
    })
    const { rules } = createElection(1)
    const paper = { format: 'gradients', options: [], rules: { ...rules, majority, quorum: 0 } } as const
    return tally({ ...paper, ballots, electorate: of, random: () => 0 }).verdict === 'accepted'
  }

  it('is exact at its edge, for any number of people', () => {
    for (let of = 1; of <= 400; of++) {
      const [half, thirds] = [Math.floor(of / 2) + 1, Math.ceil((2 * of) / 3)]
      expect([passes('half', half, of), passes('half', half - 1, of)]).toEqual([true, false])
      expect([passes('twoThirds', thirds, of), passes('twoThirds', thirds - 1, of)]).toEqual([true, false])
    }
  })
})
