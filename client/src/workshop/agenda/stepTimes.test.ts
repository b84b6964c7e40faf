import { describe, expect, it } from 'vitest'
import { placeAfterDrop, stepOffsets } from './stepTimes.ts'

describe('stepOffsets', () => {
  it('tells when each step begins, and the total last', () => {
    expect(stepOffsets([{ minutes: 10 }, { minutes: 25 }, { minutes: 5 }])).toEqual([0, 10, 35, 40])
    expect(stepOffsets([])).toEqual([0])
  })
})

describe('placeAfterDrop', () => {
  const ids = ['a', 'b', 'c', 'd']

  it.each([
    ['a', 'c', 'after', 2],
    ['a', 'c', 'before', 1],
    ['d', 'a', 'before', 0],
    ['b', 'd', 'after', 3],
  ] as const)('moves %s to %s, %s it', (moved, id, side, place) => {
    expect(placeAfterDrop(ids, moved, { id, side })).toBe(place)
  })

  it('says nothing moves when it is dropped where it was, or on something unknown', () => {
    expect(placeAfterDrop(ids, 'b', { id: 'a', side: 'after' })).toBeNull()
    expect(placeAfterDrop(ids, 'b', { id: 'b', side: 'after' })).toBeNull()
    expect(placeAfterDrop(ids, 'x', { id: 'a', side: 'after' })).toBeNull()
  })
})
