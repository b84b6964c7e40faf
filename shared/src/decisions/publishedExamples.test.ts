import { describe, expect, it } from 'vitest'
import { DEFAULT_RULES } from './rules.ts'
import { rankBySchulze } from './schulze.ts'
import { type TalliedBallot, tally } from './tally.ts'
import { countAgain } from './testCount.ts'
import { readOrders } from './testElections.ts'

/** Elections that others worked out and published, counted here. */

const rank = (lines: readonly string[]) => {
  const ballots = readOrders(lines)
  const options = [...new Set(ballots.flatMap(({ marks }) => Object.keys(marks)))].sort()
  const places = rankBySchulze(
    options,
    ballots.map(({ marks }) => marks),
  )
  const paper = { format: 'ranking', options: options.map((id) => ({ id })), rules: DEFAULT_RULES } as const
  const again = countAgain({ ...paper, ballots, electorate: ballots.length, random: () => 0 })
  expect(again.places).toEqual(places)
  return places.map((place) => place.join('='))
}

/**
 * M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
 * method", Social Choice and Welfare 36 (2011), and its longer version arXiv:1804.02973. The first stands in Wikipedia too,
 * under "Schulze method".
 */
describe('examples of Schulze', () => {
  it('45 people, five options: E, A, C, B, D', () => {
    const ballots = ['5 ACBED', '5 ADECB', '8 BEDAC', '3 CABED', '7 CAEBD', '2 CBADE', '7 DCEBA', '8 EBADC']
    expect(rank(ballots)).toEqual(['E', 'A', 'C', 'B', 'D'])
  })

  it('21 people who go round in a circle: D', () => {
    expect(rank(['8 ACDB', '2 BADC', '4 CDBA', '4 DBAC', '3 DCBA'])[0]).toBe('D')
  })

  it('63 people: D', () => {
    expect(rank(['12 ABCD', '6 ADBC', '9 BCDA', '15 CDAB', '21 DBAC'])[0]).toBe('D')
  })

  it('nine people: B and D are equal, and so are A and C', () => {
    expect(rank(['3 ABCD', '2 DABC', '2 DBCA', '2 CBDA'])).toEqual(['B=D', 'A=C'])
  })

  it('fifteen people: A and D are equal', () => {
    expect(rank(['6 ACDB', '1 BADC', '3 CBDA', '3 DBAC', '2 DCBA'])[0]).toBe('A=D')
  })

  it('two more who put A first make D win: no such method is free of that (Moulin 1988)', () => {
    const ballots = ['3 ADEBCF', '3 BFECDA', '4 CABFDE', '1 DBCEFA', '4 DEFABC', '2 ECBDFA', '2 FACDBE']
    expect(rank(ballots)[0]).toBe('A')
    expect(rank([...ballots, '2 AEFCBD'])[0]).toBe('D')
  })

  it('one more option that loses to another of its kind can change who wins', () => {
    const [A, B] = [
      ['3 ABDC', '5 ADBC', '1 ADCB', '2 BADC', '2 BDCA', '4 CABD', '6 CBAD', '2 DBCA', '5 DCAB'],
      ['3 ABDEC', '5 ADEBC', '1 ADECB', '2 BADEC', '2 BDECA', '4 CABDE', '6 CBADE', '2 DBECA', '5 DECAB'],
    ]
    expect([rank(A)[0], rank(B)[0]]).toEqual(['A', 'B'])
  })

  it('an option that beats each other one by itself stands first: nothing beats it', () => {
    // Two people: A beats B, and C is equal to both. So nothing beats A, and nothing beats C.
    expect(rank(['1 CAB', '1 ABC'])).toEqual(['A=C', 'B'])
  })
})

/** The capital of Tennessee: Wikipedia, "Condorcet method", "Score voting" and "STAR voting", each under "Example". */
describe('the capital of Tennessee', () => {
  const CITIES = ['memphis', 'nashville', 'chattanooga', 'knoxville'] as const
  type City = (typeof CITIES)[number]
  const HOMES: readonly (readonly [number, City])[] = [
    [42, 'memphis'],
    [26, 'nashville'],
    [15, 'chattanooga'],
    [17, 'knoxville'],
  ]
  /** What people of a city give to each, in the order of CITIES. */
  type Given = Readonly<Record<City, readonly [number, number, number, number]>>
  const count = (format: 'ranking' | 'score' | 'chooseOne', given: Given) => {
    const ballots = HOMES.flatMap(([people, home]): TalliedBallot[] => {
      const given4 = given[home]
      const marks = Object.fromEntries(
        CITIES.flatMap((city, at) => (given4[at] === -1 ? [] : [[city, given4[at] ?? 0]])),
      )
      return Array.from({ length: people }, () => ({ side: 'resident', marks, reason: '' }))
    })
    const paper = { format, options: CITIES.map((id) => ({ id })), rules: DEFAULT_RULES }
    return tally({ ...paper, ballots, electorate: 100, random: () => 0 })
  }

  it('in an order: Nashville, which beats each other city', () => {
    const result = count('ranking', {
      memphis: [1, 2, 3, 4],
      nashville: [4, 1, 2, 3],
      chattanooga: [4, 3, 1, 2],
      knoxville: [4, 3, 2, 1],
    })
    expect(result).toMatchObject({ verdict: 'chosen', winner: 'nashville' })
    expect(result.order).toEqual(['nashville', 'chattanooga', 'knoxville', 'memphis'])
    expect(result.total).toEqual({ nashville: 3, chattanooga: 2, knoxville: 1, memphis: 0 })
  })

  it('in points from 0 to 5: Nashville with 293', () => {
    const result = count('score', {
      memphis: [5, 2, 1, 0],
      nashville: [0, 5, 2, 1],
      chattanooga: [0, 3, 5, 3],
      knoxville: [0, 2, 4, 5],
    })
    expect(result).toMatchObject({ verdict: 'chosen', winner: 'nashville' })
    expect(result.total).toEqual({ memphis: 210, nashville: 293, chattanooga: 237, knoxville: 156 })
    expect(result.order).toEqual(['nashville', 'chattanooga', 'memphis', 'knoxville'])
  })

  it('with one choice: Memphis, with the most but less than half', () => {
    const given: Given = {
      memphis: [1, -1, -1, -1],
      nashville: [-1, 1, -1, -1],
      chattanooga: [-1, -1, 1, -1],
      knoxville: [-1, -1, -1, 1],
    }
    expect(count('chooseOne', given)).toMatchObject({ verdict: 'chosen', winner: 'memphis' })
  })
})
