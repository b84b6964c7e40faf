import { describe, expect, it } from 'vitest'
import { inPileOrder, PILE, placeInPile, ranksOnTop, spreadPile } from './piles.ts'
import { contains, overlaps } from './places.ts'

const card = (id: string, pileRank: string) => ({ id, pileRank })

describe('the order in a pile', () => {
  it('lays new cards on top, in the order in which they come', () => {
    const [first = '', second = ''] = ranksOnTop([], 2)
    const [third = ''] = ranksOnTop([{ pileRank: first }, { pileRank: second }], 1)
    const ordered = inPileOrder([card('c', third), card('a', first), card('b', second)])
    expect(ordered.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('is the same for everyone when two people lay down at once', () => {
    const cards = [card('b', 'a1'), card('a', 'a1'), card('c', '')]
    expect(inPileOrder(cards)).toEqual(inPileOrder(cards.toReversed()))
  })

  it('bears ranks that are none', () => {
    for (const pileRank of ['', '!', 'zzzzzzzzzz', 'a', '0'.repeat(400)])
      expect(ranksOnTop([{ pileRank }], 2)).toHaveLength(2)
  })
})

describe('an open pile', () => {
  it.each([0, 1, 2, 5, 9, 40])('shows %i cards whole, and none on another', (count) => {
    const sizes = Array.from({ length: count }, (_, i) => ({
      w: i % 3 === 0 ? 220 : 156,
      h: 84 + (i % 4) * 60,
    }))
    const { w, h, places } = spreadPile({ x: 30, y: -40 }, sizes)
    const boxes = places.map((place, i) => ({ ...place, ...(sizes[i] ?? PILE) }))
    expect(boxes).toHaveLength(count)
    const tray = { x: 30, y: -40, w, h }
    for (const box of boxes) {
      expect(contains(tray, box)).toBe(true)
      expect(contains(tray, { x: box.x + box.w, y: box.y + box.h })).toBe(true)
    }
    expect(boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)))).toBe(false)
  })
})

it('a card of a closed pile has its middle on the pile', () => {
  const place = placeInPile({ x: 10, y: 10 }, { w: 220, h: 600 })
  expect(contains({ x: 10, y: 10, ...PILE }, { x: place.x + 110, y: place.y + 300 })).toBe(true)
})
