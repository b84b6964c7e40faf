import { LIMITS } from '@wijktafel/shared/limits'
import type { TLScribble } from 'tldraw'
import { describe, expect, it } from 'vitest'
import { parsePresence } from './boardPresence.ts'
import { decodeStrokes, encodeStrokes } from './scribbles.ts'

function scribble(count: number, color: TLScribble['color'] = 'laser'): TLScribble {
  const points = Array.from({ length: count }, (_, index) => ({ x: index + 0.4, y: 1 - 2 * index, z: 0.5 }))
  return {
    ...{ id: 'a', points, size: 4, color, opacity: 0.7 },
    ...{ state: 'active', delay: 0, shrink: 0, taper: true },
  }
}

describe('what a laser pointer draws', () => {
  it('goes over the line in whole units and comes out as it was', () => {
    const strokes = encodeStrokes([scribble(3)])
    expect(strokes).toEqual([[0, 1, 1, -1, 2, -3]])
    expect(decodeStrokes(strokes)[0]?.points.map(({ x, y }) => [x, y])).toEqual([
      [0, 1],
      [1, -1],
      [2, -3],
    ])
  })

  it('stays small however long one draws, and always ends where the hand is', () => {
    for (const count of [1, 39, 40, 41, 100, 5_000]) {
      const strokes = encodeStrokes([scribble(7), scribble(count), scribble(count)])
      expect(strokes).toHaveLength(2)
      for (const stroke of strokes) {
        expect(stroke.length).toBeLessThanOrEqual(80)
        expect(stroke.slice(-2)).toEqual([count - 1, 3 - 2 * count])
      }
      expect(JSON.stringify(strokes).length).toBeLessThan(LIMITS.AWARENESS_BYTES / 2)
    }
  })

  it('is only the laser: the frame of a selection and an eraser stay at home', () => {
    expect(encodeStrokes([scribble(5, 'accent'), scribble(0)])).toEqual([])
  })

  it('is shown only where it makes sense', () => {
    const endless = Array.from({ length: 100_000 }, (_, index) => index)
    expect(decodeStrokes([endless])[0]?.points).toHaveLength(40)
    expect(decodeStrokes(Array.from({ length: 50 }, () => [1, 2]))).toHaveLength(2)
    expect(
      decodeStrokes([[Number.NaN, 1, 2, Number.POSITIVE_INFINITY, 'x', null, 1e9, 3, 5, 6, 7]]),
    ).toMatchObject([{ points: [{ x: 5, y: 6 }] }])
    for (const wrong of [null, 7, 'x', {}, [[]], [[1]], [{}], [null]])
      expect(decodeStrokes(wrong)).toEqual([])
  })
})

describe('what another says of themselves', () => {
  it('is nothing without a place, and calm where it makes no sense', () => {
    for (const wrong of [null, undefined, 'x', 3]) expect(parsePresence(wrong)).toBeNull()
    expect(parsePresence({})).toEqual({
      ...{ cursor: null, camera: { x: 0, y: 0, z: 1 }, screen: { w: 1000, h: 800 } },
      ...{ selected: [], scribbles: [], about: null, editing: null, following: null },
    })
    expect(
      parsePresence({
        cursor: { x: Number.NaN, y: '3' },
        camera: { x: Number.NEGATIVE_INFINITY, y: 4, z: -2 },
        screen: { w: 0, h: -5 },
        selected: [...Array.from({ length: 90 }, () => 'shape:a'), 4],
        ...{ about: 'page:page', editing: `shape:${'a'.repeat(200)}`, following: { id: 'x' } },
      }),
    ).toEqual({
      ...{ cursor: { x: 0, y: 0 }, camera: { x: 0, y: 4, z: 1 }, screen: { w: 1000, h: 800 } },
      ...{ selected: Array.from({ length: 12 }, () => 'shape:a'), scribbles: [] },
      ...{ about: null, editing: null, following: null },
    })
  })

  it('says where a hand lies, what is being written and who is followed', () => {
    const said = parsePresence({ about: 'shape:card_2', editing: 'shape:x-Y_1', following: 'abc' })
    expect(said).toMatchObject({ about: 'shape:card_2', editing: 'shape:x-Y_1', following: 'abc' })
  })
})
