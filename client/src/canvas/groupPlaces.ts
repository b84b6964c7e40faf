import type { Size } from '@wijktafel/shared/board/boardShapes'
import { type Box, contains, overlaps, type Point, ZONE_HEADER } from '@wijktafel/shared/board/places'

/** Where a new group and the cards in it come to lie. Pure, in canvas units. */

const PADDING = 16
const GAP = 12
const STEP = 16
const ZONE_EDGE = 12
const MIN_WIDTH = 240
const BEST_RATIO = 1.4
/** How far around the chosen cards a place is looked for, outside all zones. */
const AROUND = 800

export interface GroupLayout extends Size {
  /** One a card, in the order in which they were given, from the group's corner. */
  places: readonly Point[]
}

/** Cards in straight rows of at most `columns`, under a header. */
export function layoutGroup(sizes: readonly Size[], columns: number, header: number): GroupLayout {
  const places: Point[] = []
  let y = header
  let widest = MIN_WIDTH - 2 * PADDING
  for (let start = 0; start < sizes.length; start += columns) {
    const row = sizes.slice(start, start + columns)
    let x = PADDING
    for (const { w } of row) {
      places.push({ x, y })
      x += w + GAP
    }
    widest = Math.max(widest, x - GAP - PADDING)
    y += Math.max(...row.map(({ h }) => h)) + GAP
  }
  return { w: widest + 2 * PADDING, h: y - GAP + PADDING, places }
}

/** All ways to lay the cards, those that are a little wider than high first. */
export function groupLayouts(sizes: readonly Size[], header: number): GroupLayout[] {
  const layouts = sizes.map((_, index) => layoutGroup(sizes, index + 1, header))
  const oddness = ({ w, h }: Size) => Math.abs(Math.log(w / h / BEST_RATIO))
  return layouts.sort((a, b) => oddness(a) - oddness(b))
}

/** The free place nearest to `near`. Null: there is none in this area. */
export function freePlaceNear(area: Box, size: Size, near: Point, taken: readonly Box[]): Point | null {
  const here = taken.filter((box) => overlaps(box, area, GAP))
  let best: Point | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const y of steps(area.y, area.y + area.h - size.h, near.y)) {
    for (const x of steps(area.x, area.x + area.w - size.w, near.x)) {
      const distance = (x - near.x) ** 2 + (y - near.y) ** 2
      if (distance >= bestDistance || here.some((box) => overlaps({ ...size, x, y }, box, GAP))) continue
      best = { x, y }
      bestDistance = distance
    }
  }
  return best
}

/** Places on a line to try: a fixed grid, both ends, and where it stands now. */
function steps(from: number, to: number, now: number): number[] {
  if (to < from) return []
  const grid: number[] = []
  for (let value = from; value < to; value += STEP) grid.push(value)
  return [...grid, to, ...(now >= from && now <= to ? [now] : [])]
}

/** The part of a zone where things lie: below its title. */
export function insideOf(zone: Box): Box {
  return {
    x: zone.x + ZONE_EDGE,
    y: zone.y + ZONE_HEADER,
    w: zone.w - 2 * ZONE_EDGE,
    h: zone.h - ZONE_HEADER - ZONE_EDGE,
  }
}

/** The zone in which most of these points lie; the first one of equals. Undefined: outside all of them. */
export function zoneOfMost<Zone extends Box>(
  zones: readonly Zone[],
  points: readonly Point[],
): Zone | undefined {
  let best: Zone | undefined
  let most = 0
  for (const zone of zones) {
    const count = points.filter((point) => contains(zone, point)).length
    if (count > most) [best, most] = [zone, count]
  }
  return best
}

export interface GroupPlan {
  place: Point
  layout: GroupLayout
  /** Where the loose things go that lay in its way. None while there is a free place. */
  aside: readonly (Point & { index: number })[]
}

/**
 * Where the group goes: the nearest free place in the zone below its title, or around the cards outside all zones.
 * Where all is taken, what lies loose makes way, inside the same area; other groups stay where they are if that can be.
 */
export function planGroup(options: {
  sizes: readonly Size[]
  header: number
  near: Point
  zone: Box | undefined
  loose: readonly Box[]
  groups: readonly Box[]
}): GroupPlan {
  const { sizes, header, near, zone, loose, groups } = options
  const area = zone
    ? insideOf(zone)
    : { x: near.x - AROUND, y: near.y - AROUND, w: 2 * AROUND, h: 2 * AROUND }
  const layouts = groupLayouts(sizes, header)
  for (const taken of [[...loose, ...groups], groups, []]) {
    for (const layout of layouts) {
      const place = freePlaceNear(area, layout, near, taken)
      if (place) return { place, layout, aside: makeWay(area, { ...layout, ...place }, loose, groups) }
    }
  }
  // Larger than the zone: from its corner downward, so that the title stays in sight.
  const [place, layout] = [{ x: area.x, y: area.y }, layoutGroup(sizes, layouts.length > 3 ? 3 : 1, header)]
  return { place, layout, aside: makeWay(area, { ...layout, ...place }, loose, groups) }
}

/** Nothing that was not chosen stays under the group: it would belong to it. */
function makeWay(area: Box, group: Box, loose: readonly Box[], groups: readonly Box[]): GroupPlan['aside'] {
  const lying = [...loose]
  return loose.flatMap((box, index) => {
    if (!overlaps(box, group)) return []
    const others = lying.filter((_, other) => other !== index)
    const place = freePlaceNear(area, box, box, [group, ...groups, ...others]) ??
      // No room left: on top of others, but not on the group.
      freePlaceNear(area, box, box, [group]) ?? { x: box.x, y: group.y + group.h + GAP }
    lying[index] = { ...box, ...place }
    return [{ index, ...place }]
  })
}
