import { describe, expect, test } from 'vitest'
import { pinBox, placeOnMap } from './placeOnMap.ts'
import { type Box, contains, overlaps } from './places.ts'

const map: Box = { x: 100, y: 200, w: 900, h: 700 }
const size = { w: 156, h: 120 }

/** Lays so many cards at one point, one after the other. */
function layMany(at: { x: number; y: number }, count: number): Box[] {
  const laid: Box[] = []
  for (let n = 0; n < count; n += 1) laid.push({ ...placeOnMap(map, at, size, laid), ...size })
  return laid
}

const isOnMap = (box: Box) => contains(map, box) && contains(map, { x: box.x + box.w, y: box.y + box.h })

describe('a card that belongs at a point of the map', () => {
  test.each([
    ['in the middle', { x: 550, y: 550 }],
    ['in the upper left corner', { x: 100, y: 200 }],
    ['in the lower right corner', { x: 1000, y: 900 }],
    ['at the lower edge', { x: 550, y: 900 }],
  ])('lies on the map, and not over its pin: %s', (_, at) => {
    const [card] = layMany(at, 1)
    if (!card) throw new Error('nothing was laid')
    expect(isOnMap(card)).toBe(true)
    expect(overlaps(card, pinBox(at))).toBe(false)
    const middle = { x: card.x + card.w / 2, y: card.y + card.h / 2 }
    expect(Math.hypot(middle.x - at.x, middle.y - at.y)).toBeLessThan(200)
  })

  test('lies beside the others as long as there is room', () => {
    const laid = layMany({ x: 550, y: 550 }, 9)
    for (const a of laid) for (const b of laid) if (a !== b) expect(overlaps(a, b)).toBe(false)
  })

  test('never lies exactly on another, however many there are, and stays on the map', () => {
    const laid = layMany({ x: 990, y: 890 }, 120)
    const corners = new Set(laid.map(({ x, y }) => `${x},${y}`))
    expect(corners.size).toBe(120)
    expect(laid.every(isOnMap)).toBe(true)
  })

  test('lies in the corner of a map that is smaller than itself', () => {
    const small = { x: 5, y: 6, w: 60, h: 40 }
    expect(placeOnMap(small, { x: 20, y: 20 }, size, [])).toEqual({ x: 5, y: 6 })
  })
})
