import { describe, expect, it } from 'vitest'
import { adviceOf, type FloorBalance, isTellable, type SideShare, shareOf } from './balance.ts'

const MINUTE_MS = 60_000
const NOW = 100 * MINUTE_MS

function balance(resident: Partial<SideShare>, professional: Partial<SideShare>): FloorBalance {
  const base: SideShare = { people: 4, cards: 0, turns: 0, talkMs: 0, silentSince: NOW }
  return { resident: { ...base, ...resident }, professional: { ...base, ...professional } }
}

describe('the share of a side', () => {
  it('is its part of both, and nothing where there is nothing', () => {
    expect(shareOf(balance({ cards: 3 }, { cards: 1 }), 'resident', 'cards')).toBe(0.75)
    expect(shareOf(balance({}, {}), 'resident', 'talkMs')).toBeNull()
  })

  it('is not told where a side is so small that it is somebody', () => {
    expect(isTellable(balance({}, {}))).toBe(true)
    expect(isTellable(balance({}, { people: 2 }))).toBe(false)
  })
})

describe('what may help', () => {
  it('says nothing while nothing stands out', () => {
    expect(adviceOf(balance({}, {}), NOW)).toBeNull()
    expect(
      adviceOf(balance({ talkMs: 3 * MINUTE_MS }, { talkMs: 3 * MINUTE_MS }), NOW),
      'both speak as much',
    ).toBeNull()
    expect(adviceOf(balance({}, { talkMs: 4 * MINUTE_MS }), NOW), 'too early').toBeNull()
  })

  it('hears a side that has been silent for ten minutes while the other spoke', () => {
    const long = { silentSince: NOW - 12 * MINUTE_MS }
    expect(adviceOf(balance(long, { talkMs: 3 * MINUTE_MS }), NOW)).toEqual({
      ...{ kind: 'silent', side: 'resident', minutes: 12 },
    })
    expect(adviceOf(balance(long, {}), NOW), 'nobody speaks: people make cards').toBeNull()
    expect(adviceOf(balance({ ...long, people: 0 }, { talkMs: 9 * MINUTE_MS }), NOW)).toBeNull()
    expect(adviceOf(balance({ ...long, silentSince: null }, { talkMs: 3 * MINUTE_MS }), NOW)).toBeNull()
  })

  it('weighs a side by how many they are', () => {
    const talk = balance({ people: 8, talkMs: 8 * MINUTE_MS }, { people: 4, talkMs: 4 * MINUTE_MS })
    expect(adviceOf(talk, NOW)).toBeNull()
    const much = balance({ people: 8, talkMs: 8 * MINUTE_MS }, { people: 4, talkMs: 7 * MINUTE_MS })
    expect(adviceOf(much, NOW)).toEqual({ kind: 'dominates', side: 'professional' })
  })

  it('points at nobody where a side is small', () => {
    const two = { people: 2, talkMs: 9 * MINUTE_MS }
    expect(adviceOf(balance({}, two), NOW)).toEqual({ kind: 'someDominate' })
    expect(adviceOf(balance({ silentSince: NOW - 20 * MINUTE_MS }, two), NOW)).toEqual({
      kind: 'someSilent',
    })
  })
})
