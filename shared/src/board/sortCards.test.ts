import { describe, expect, it } from 'vitest'
import { bySide, byVotes, latestVotes, votesAmong } from './sortCards.ts'

const stamp = (closedAt: number, counts: Readonly<Record<string, number>>, own = 0) => ({
  closedAt,
  votes: [
    ...Object.entries(counts).map(([recordId, count]) => ({ recordId, label: recordId, count })),
    { recordId: null, label: 'Zelf bedacht', count: own },
  ],
})

it('by side: residents, professionals, nobody in particular; each as it was given', () => {
  const cards = (['professional', null, 'resident', 'professional', 'resident'] as const).map((side, n) => ({
    side,
    n,
  }))
  expect(bySide(cards).map((part) => part.map(({ n }) => n))).toEqual([[2, 4], [0, 3], [1]])
})

describe('votes among some cards', () => {
  it('are those of the newest decision that gave one of them a vote, in whatever order the stamps lie', () => {
    const stamps = [stamp(20, { a: 1, b: 4 }), stamp(30, { c: 9 }), stamp(10, { a: 7 })]
    for (const order of [stamps, stamps.toReversed()]) {
      expect(votesAmong(order, new Set(['a', 'b', 'x']))).toEqual(
        new Map([
          ['a', 1],
          ['b', 4],
        ]),
      )
      expect(votesAmong(order, new Set(['c']))).toEqual(new Map([['c', 9]]))
    }
  })

  it('passes over a decision in which none of them got any', () => {
    const stamps = [stamp(10, { a: 2, b: 1 }), stamp(20, { a: 0, b: 0, c: 3 })]
    expect(votesAmong(stamps, new Set(['a', 'b']))).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    )
  })

  it('are none without a decision, without a vote, or with votes for other things only', () => {
    const here = new Set(['a'])
    expect(votesAmong([], here)).toBeNull()
    expect(votesAmong([{ closedAt: 0, votes: [] }], here)).toBeNull()
    expect(votesAmong([stamp(10, { a: 0, b: 5 }, 3)], here)).toBeNull()
    expect(votesAmong([stamp(10, { a: 3 })], new Set())).toBeNull()
  })
})

describe('the latest votes of everything', () => {
  it('are each by the newest decision that offered it', () => {
    const stamps = [stamp(10, { a: 7, b: 1 }), stamp(30, { c: 2, d: 0 }), stamp(20, { a: 1, c: 9 })]
    expect(latestVotes(stamps)).toEqual(
      new Map([
        ['c', 2],
        ['a', 1],
        ['b', 1],
      ]),
    )
  })

  it('say nothing of what got none now, also where it got some before; a decision without any vote does not count', () => {
    expect(latestVotes([stamp(10, { a: 4 }), stamp(20, { a: 0, b: 1 })])).toEqual(new Map([['b', 1]]))
    expect(latestVotes([stamp(10, { a: 4 }), stamp(20, { a: 0, b: 0 })])).toEqual(new Map([['a', 4]]))
  })
})

describe('cards by votes', () => {
  const votes = new Map([
    ['b', 2],
    ['d', 5],
    ['e', 2],
  ])
  const sorted = (ids: string) => byVotes([...ids], (id) => votes.get(id) ?? 0).join('')

  it('has most votes first; equals and what has none stay in the order of reading', () => {
    expect(sorted('abcdef')).toBe('dbeacf')
    expect(sorted('fedcba')).toBe('debfca')
    expect(sorted('')).toBe('')
  })

  it('leaves what it was given as it was, and again gives the same', () => {
    const ids = Object.freeze([...'abcd'])
    const once = byVotes(ids, (id) => votes.get(id) ?? 0)
    expect(byVotes(once, (id) => votes.get(id) ?? 0)).toEqual(once)
  })
})
