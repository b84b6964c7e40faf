import { type Box, overlaps, ZONE_HEADER } from '@wijktafel/shared/board/places'
import { describe, expect, it } from 'vitest'
import { type GroupPlan, layoutGroup, planGroup, zoneOfMost } from './groupPlaces.ts'

const HEADER = 52
const CARD = { w: 156, h: 150 }
const zone: Box = { x: 0, y: 0, w: 540, h: 640 }
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...CARD,
    x: 24 + (index % 3) * 172,
    y: ZONE_HEADER + Math.floor(index / 3) * 166,
  }))
const boxOf = ({ place, layout }: GroupPlan): Box => ({ ...place, w: layout.w, h: layout.h })

describe('layoutGroup', () => {
  it('lays cards in rows that do not touch, inside the group and under its header', () => {
    const sizes = [CARD, { w: 220, h: 90 }, CARD, CARD]
    const layout = layoutGroup(sizes, 2, HEADER)
    const boxes = layout.places.map((place, index) => ({ ...place, ...(sizes[index] ?? CARD) }))
    for (const [index, box] of boxes.entries()) {
      expect(box.y).toBeGreaterThanOrEqual(HEADER)
      expect(box.x + box.w).toBeLessThan(layout.w)
      expect(box.y + box.h).toBeLessThan(layout.h)
      expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false)
    }
  })
})

describe('planGroup', () => {
  it('stays below the title of the zone, off all cards that were not chosen', () => {
    const [first, , third, ...rest] = rows(5)
    const others = [...rest, ...rows(5).slice(1, 2)]
    const plan = planGroup({
      sizes: [first ?? CARD, third ?? CARD],
      header: HEADER,
      near: { x: 24, y: ZONE_HEADER - HEADER },
      zone,
      loose: others,
      groups: [],
    })
    expect(plan.aside).toEqual([])
    expect(plan.place.y).toBeGreaterThanOrEqual(ZONE_HEADER)
    expect(others.some((box) => overlaps(box, boxOf(plan)))).toBe(false)
    expect(plan.place.y + plan.layout.h).toBeLessThanOrEqual(zone.h)
  })

  it('lets loose cards make way in a full zone, and leaves another group alone', () => {
    const group = { x: 12, y: 400, w: 240, h: 228 }
    const all = rows(6)
    const loose = [all[0], all[1], all[3], all[4]].filter((box) => box !== undefined)
    const plan = planGroup({
      sizes: [CARD, CARD],
      header: HEADER,
      near: { x: 368, y: 40 },
      zone,
      loose,
      groups: [group],
    })
    expect(plan.aside.length).toBeGreaterThan(0)
    expect(overlaps(group, boxOf(plan))).toBe(false)
    expect(plan.place.y).toBeGreaterThanOrEqual(ZONE_HEADER)
    const after = loose.map((box, index) => ({ ...box, ...plan.aside.find((each) => each.index === index) }))
    expect(after.some((box) => overlaps(box, boxOf(plan)))).toBe(false)
  })

  it('keeps the title in sight when the group is larger than its zone', () => {
    const plan = planGroup({
      sizes: rows(24),
      header: HEADER,
      near: { x: 0, y: 0 },
      zone,
      loose: [],
      groups: [],
    })
    expect(plan.place.y).toBe(ZONE_HEADER)
  })

  it('finds a place around the cards outside all zones', () => {
    const near = { x: 2000, y: 300 }
    const beside = { x: 2000, y: 300, w: 156, h: 150 }
    const plan = planGroup({
      sizes: [CARD],
      header: HEADER,
      near,
      zone: undefined,
      loose: [beside],
      groups: [],
    })
    expect(overlaps(beside, boxOf(plan))).toBe(false)
    expect(Math.hypot(plan.place.x - near.x, plan.place.y - near.y)).toBeLessThan(400)
  })
})

describe('zoneOfMost', () => {
  it('is the zone with most points, or none', () => {
    const other = { ...zone, x: 600 }
    const points = [
      { x: 10, y: 100 },
      { x: 700, y: 100 },
      { x: 710, y: 100 },
    ]
    expect(zoneOfMost([zone, other], points)).toBe(other)
    expect(zoneOfMost([zone, other], [{ x: -5, y: 0 }])).toBeUndefined()
  })
})
