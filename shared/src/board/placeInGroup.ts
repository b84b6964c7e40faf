import { CARD, type Size } from './boardShapes.ts'
import { type Box, centerOf, holds, overlaps, type Point, type ZoneBox } from './places.ts'

/** What the paper of a group leaves free for its name. */
const HEADER = 52
const PADDING = 16
const GAP = 12
const STEP = 8
/** So much of what lies below stays in sight. */
const PEEK = 36

interface Options {
  /** All that takes up place there, without the group itself and what is laid down. */
  taken: readonly Box[]
  /** The zone of the group: what belongs to the one belongs to the other. */
  within?: ZoneBox | undefined
  header?: number
  /** Under a pile nothing is caught: it may grow over what lies below it. */
  growsOver?: boolean
}

/**
 * Where something of this size lies in a group, below its name, and how high the group is then. A full one becomes
 * higher, unless it would take in what is not its own: then things lie over each other, each top edge in sight.
 */
export function placeInGroup(group: Box, size: Size, options: Options): Point & { h: number } {
  const { taken, within, header = HEADER, growsOver = false } = options
  const here = taken.filter((box) => overlaps(box, group))
  const free = freePlace(group, size, { here, header })
  if (free) return { ...free, h: group.h }
  const y = Math.max(group.y + header, ...here.map((box) => box.y + box.h + GAP))
  const place = { x: group.x + PADDING, y }
  const h = Math.max(group.h, y + size.h + PADDING - group.y)
  const added = { x: group.x, y: group.y + group.h, w: group.w, h: h - group.h }
  const isFree = growsOver || !taken.some((box) => !here.includes(box) && overlaps(box, added))
  const isWithin = !within || holds(within, centerOf({ ...size, ...place }))
  return isFree && isWithin ? { ...place, h } : { ...layOver(group, size, { here, header }), h: group.h }
}

function freePlace(group: Box, size: Size, { here, header }: { here: readonly Box[]; header: number }) {
  const last = { x: group.x + group.w - PADDING - size.w, y: group.y + group.h - PADDING - size.h }
  const columns = columnsOf(group, here).filter((x) => x <= last.x)
  for (let y = group.y + header; y <= last.y; y += STEP) {
    const x = columns.find((start) => !here.some((box) => overlaps({ ...size, x: start, y }, box, GAP)))
    if (x !== undefined) return { x, y }
  }
  return null
}

/** The columns of a grid, and right beside what lies there. */
function columnsOf(group: Box, here: readonly Box[]): number[] {
  const start = group.x + PADDING
  const count = Math.max(1, Math.floor(group.w / (CARD.WIDTH + GAP)))
  const grid = Array.from({ length: count }, (_, column) => start + column * (CARD.WIDTH + GAP))
  const beside = here.map((box) => Math.ceil(box.x + box.w + GAP)).filter((x) => x >= start)
  return [...new Set([...grid, ...beside])].sort((a, b) => a - b)
}

/** Its middle lies in the group, however small that is. */
function layOver(group: Box, size: Size, { here, header }: { here: readonly Box[]; header: number }): Point {
  const rows = Math.max(1, Math.floor((group.h - header - size.h) / PEEK) + 1)
  const [row, column] = [here.length % rows, here.length % 3]
  return {
    x: Math.min(group.x + PADDING + column * 6, group.x + group.w - size.w / 2),
    y: Math.min(group.y + header + row * PEEK, group.y + group.h - size.h / 2),
  }
}
