import { describe, expect, it } from 'vitest'
import { LIMITS } from '../limits.ts'
import type { DecisionResult } from '../stage.ts'
import { checkMarks } from './marks.ts'
import { type TallyInput, tally } from './tally.ts'
import { countAgain } from './testCount.ts'
import { createElection, mix, seeded } from './testElections.ts'

/** Two thousand elections of every format and rule, counted by the product and by `countAgain`. */
const ELECTIONS = 2_000
const SEEDS = Array.from({ length: ELECTIONS }, (_, index) => index + 1)

/** What both counts must say alike. Of a lot: between whom, not who. */
function toldBy(result: DecisionResult, election: TallyInput) {
  const { verdict, winner, lot, tied, total, bySide } = result
  const rest = { equal: sorted(tied ?? []), total, bySide }
  if (!lot) return { ...rest, verdict, winners: winner === null ? [] : [winner] }
  expect(election.rules.onTie === 'lot' && lot.length > 1 && lot.includes(winner ?? 'none')).toBe(true)
  expect(verdict).toBe(winner === null ? 'none' : 'chosen')
  return { ...rest, verdict: 'chosen', winners: sorted(lot) }
}
const sorted = (names: readonly string[]) => [...names].sort()

function expectSame(seed: number): DecisionResult['verdict'] {
  const election = createElection(seed)
  const result = tally(election)
  const { places, ...again } = countAgain(election)
  const told = JSON.stringify({ seed, ...election })
  expect(toldBy(result, election), told).toEqual({
    ...again,
    winners: sorted(again.winners),
    equal: sorted(again.equal),
  })
  expect(result.order ?? null, told).toEqual(places?.flat() ?? null)
  expect([result.ballots, result.electorate]).toEqual([election.ballots.length, election.electorate])
  return result.verdict
}

describe('two thousand elections', () => {
  it('are of valid ballots, which any number of people may cast', () => {
    for (const seed of SEEDS) {
      const election = createElection(seed)
      for (const { marks } of election.ballots) expect(checkMarks(election, marks)).toBeNull()
    }
  })

  it('come to the same when counted another way', () => {
    const verdicts = SEEDS.map(expectSame)
    const formats = new Map<string, number>()
    for (const seed of SEEDS) {
      const { format } = createElection(seed)
      formats.set(format, (formats.get(format) ?? 0) + 1)
    }
    // Not vacuous: each format and each verdict is among them, and not once by chance.
    expect([...formats.values()].every((count) => count > ELECTIONS / 20) && formats.size === 9).toBe(true)
    for (const verdict of EVERY_VERDICT)
      expect(verdicts.filter((each) => each === verdict).length, verdict).toBeGreaterThan(5)
  })

  it('tell the sides apart only where both are large enough, in counts, ballots and reasons alike', () => {
    for (const seed of SEEDS) {
      const election = createElection(seed)
      const { bySide, ballotsBySide, reasons } = tally(election)
      const size = (side: string) => election.ballots.filter((ballot) => ballot.side === side).length
      const apart =
        size('resident') >= LIMITS.BALLOTS_FOR_SIDE_RESULT &&
        size('professional') >= LIMITS.BALLOTS_FOR_SIDE_RESULT
      expect(bySide !== null).toBe(apart)
      expect(ballotsBySide).toEqual(
        apart ? { resident: size('resident'), professional: size('professional') } : undefined,
      )
      const given = election.ballots.filter(({ reason }) => reason !== '')
      const sideOf = (text: string) => given.find(({ reason }) => reason === text)?.side
      expect(sorted(reasons.map(({ text }) => text))).toEqual(sorted(given.map(({ reason }) => reason)))
      for (const { text, side } of reasons) expect(side).toBe(apart ? sideOf(text) : null)
    }
  })
})

const EVERY_VERDICT: readonly DecisionResult['verdict'][] = [
  ...(['accepted', 'acceptedWithWorries', 'objections', 'chosen', 'tie', 'noBallots', 'noQuorum'] as const),
  ...(['noMajority', 'sideTooSmall', 'none', 'heard'] as const),
]

describe('the order', () => {
  it('of the ballots changes nothing, and that of the options only who stands first among equals', () => {
    for (const seed of SEEDS) {
      const election = createElection(seed)
      const random = seeded(seed + ELECTIONS)
      const mixed = {
        ...election,
        ballots: mix(random, election.ballots),
        options: mix(random, election.options),
      }
      const [one, other] = [tally(election), tally(mixed)]
      expect(toldBy(other, mixed)).toEqual(toldBy(one, election))
      expect(groupsOf(other.order, mixed)).toEqual(groupsOf(one.order, election))
    }
  })
})

/** Names that are equal stand in any order. */
function groupsOf(order: readonly string[] | undefined, election: TallyInput): string[][] | null {
  const { places } = countAgain(election)
  if (!order || !places) return null
  let from = 0
  return places.map((place) => {
    const group = sorted(order.slice(from, from + place.length))
    from += place.length
    return group
  })
}

describe('a lot', () => {
  const lots = (random: () => number) =>
    tally({
      ...{ format: 'chooseOne', electorate: 3, random },
      options: ['bench', 'garden', 'coffee'].map((id) => ({ id })),
      rules: {
        ...createElection(1).rules,
        ...{ majority: 'most', onTie: 'lot', quorum: 0, offersNone: false },
      },
      ballots: ['coffee', 'bench', 'garden'].map((id) => ({
        side: 'resident',
        marks: { [id]: 1 },
        reason: '',
      })),
    })

  it('is as likely to fall on each of those that are equal', () => {
    const random = seeded(7)
    const drawn = new Map<string | null, number>()
    for (let draw = 0; draw < 3_000; draw++) {
      const { winner } = lots(random)
      drawn.set(winner, (drawn.get(winner) ?? 0) + 1)
    }
    // 1,000 each; five standard deviations are 129.
    expect(drawn.size).toBe(3)
    for (const count of drawn.values()) expect(Math.abs(count - 1_000)).toBeLessThan(129)
  })

  it('falls on one of them at the ends of chance too', () => {
    expect(lots(() => 0)).toMatchObject({ winner: 'bench', lot: ['bench', 'garden', 'coffee'] })
    expect(lots(() => 1 - 2 ** -32).winner).toBe('coffee')
  })
})
