import type { Size } from '@wijktafel/shared/board/boardShapes'
import { type Box, contains, GAP, overlaps, ZONE_HEADER } from '@wijktafel/shared/board/places'
import { describe, expect, it } from 'vitest'
import { layInRows } from './zoneRows.ts'

const zone: Box = { x: 100, y: 40, w: 680, h: 1400 }
const SMALL = { w: 156, h: 84 }
const WIDE = { w: 220, h: 150 }

function boxesOf(parts: Parameters<typeof layInRows<Size>>[1], fixed: readonly Box[] = []): Box[] {
  return layInRows({ zone, fixed }, parts).map(({ card, place }) => ({ ...place, ...card }))
}

/** As one reads: the row first, then from the left. */
const isBehind = (before: Box, box: Box) => box.y > before.y || (box.y === before.y && box.x > before.x)

/** The same sizes for the same seed. */
function sizesOf(seed: number, count: number): Size[] {
  let state = seed
  const next = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % most
  }
  return Array.from({ length: count }, () => ({ w: next(2) ? 156 : 220, h: 84 + next(140) }))
}

describe('cards in rows of a zone', () => {
  it('lie in it, below its title and apart, with the parts below each other', () => {
    const boxes = boxesOf([{ cards: [SMALL, WIDE] }, { cards: [SMALL, SMALL] }])
    for (const [at, box] of boxes.entries()) {
      expect(contains(zone, box) && contains(zone, { x: box.x + box.w, y: box.y + box.h })).toBe(true)
      expect(box.y).toBeGreaterThanOrEqual(zone.y + ZONE_HEADER)
      for (const other of boxes.slice(at + 1)) expect(overlaps(box, other, GAP)).toBe(false)
    }
    const [first, second, third] = boxes
    expect(third?.y).toBeGreaterThanOrEqual(
      Math.max(...[first, second].map((box) => (box ? box.y + box.h : 0))),
    )
  })

  it('go around what lies fast there', () => {
    const group = { x: zone.x + 16, y: zone.y + ZONE_HEADER, w: 300, h: 300 }
    const boxes = boxesOf([{ cards: [WIDE, WIDE, WIDE] }], [group])
    expect(boxes.some((box) => overlaps(box, group))).toBe(false)
  })

  it('fill gaps where no one ranks them; ranked ones never come before the one that they follow', () => {
    const cards = [WIDE, WIDE, WIDE, SMALL]
    const free = boxesOf([{ cards }])
    expect(free.every((box, at) => at === 0 || isBehind(free[at - 1] ?? box, box))).toBe(false)
    const ranked = boxesOf([{ cards, isRanked: true }])
    expect(ranked.every((box, at) => at === 0 || isBehind(ranked[at - 1] ?? box, box))).toBe(true)
  })

  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'stay in order whatever their sizes, seed %i',
    (seed) => {
      const chosen = sizesOf(seed, 1 + (seed % 9))
      const boxes = boxesOf([{ cards: chosen, isRanked: true }, { cards: sizesOf(seed + 1, 4) }])
      for (const [at, box] of boxes.entries()) {
        const before = boxes[at - 1]
        if (before && at < chosen.length) expect(isBehind(before, box)).toBe(true)
        if (at >= chosen.length)
          expect(boxes.slice(0, chosen.length).every((each) => isBehind(each, box))).toBe(true)
        for (const other of boxes.slice(at + 1)) expect(overlaps(box, other)).toBe(false)
      }
    },
  )
})
