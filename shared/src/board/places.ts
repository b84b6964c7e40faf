import type { ZoneForm } from '../method/zoneForm.ts'
import { CARD, type Size } from './boardShapes.ts'

/** Where cards land: free places on a grid, inside a zone or beside all of them. Deterministic. */
export interface Box extends Size {
  x: number
  y: number
}
/** Where cards of a zone may lie: its box, for a round zone only what is inside the round, and not what lies in the zone. */
export interface ZoneBox extends Box {
  form?: ZoneForm
  inner?: readonly ZoneBox[]
}
export interface Point {
  x: number
  y: number
}

export const ZONE_HEADER = 76
const MARGIN = 24
/** Between two things that lie beside or below each other. */
export const GAP = 16
const STEP_Y = 16
const PILE_STEP = 40

export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap
}

export function contains(box: Box, point: Point): boolean {
  return point.x >= box.x && point.x <= box.x + box.w && point.y >= box.y && point.y <= box.y + box.h
}

export function centerOf(box: Box & { rotation?: number }): Point {
  const { x, y, w, h, rotation = 0 } = box
  const [sin, cos] = [Math.sin(rotation), Math.cos(rotation)]
  return { x: x + (w / 2) * cos - (h / 2) * sin, y: y + (w / 2) * sin + (h / 2) * cos }
}

/**
 * The first free place in reading order inside a zone. A zone that is full becomes a pile: cards overlap,
 * each a little lower, so that every top edge stays in sight.
 */
export function placeInZone(zone: ZoneBox, size: Size, taken: readonly Box[]): Point {
  const here = taken.filter((box) => overlaps(box, zone))
  const lastY = zone.y + zone.h - size.h - GAP
  const columns = placesInRow(zone, size.w, here)
  const isFree = (place: Box) => liesWithin(zone, place) && !here.some((box) => overlaps(place, box, GAP))
  for (let y = zone.y + ZONE_HEADER; y <= lastY; y += STEP_Y) {
    const x = columns.find((start) => isFree({ ...size, x: start, y }))
    if (x !== undefined) return { x, y }
  }
  return pileUp(zone, size, here.length)
}

/** Whether the point lies in the zone, as it is drawn. */
export function holds(zone: ZoneBox, point: Point): boolean {
  return isRound(zone) ? distance(zone, point) <= 1 : contains(zone, point)
}

/** Whether the whole place lies in the form of the zone, and beside the zones that lie in it. */
function liesWithin({ inner = [], ...zone }: ZoneBox, place: Box): boolean {
  if (inner.some((each) => touches(each, place))) return false
  if (!isRound(zone)) return true
  const corners = [place.x, place.x + place.w].flatMap((x) =>
    [place.y, place.y + place.h].map((y) => ({ x, y })),
  )
  return corners.every((corner) => distance(zone, corner) <= 1)
}

function touches(zone: ZoneBox, place: Box): boolean {
  if (!isRound(zone)) return overlaps(zone, place, GAP)
  const middle = centerOf(zone)
  const nearest = {
    x: Math.min(Math.max(middle.x, place.x), place.x + place.w),
    y: Math.min(Math.max(middle.y, place.y), place.y + place.h),
  }
  return distance(zone, nearest) < 1
}

function isRound({ form }: ZoneBox): boolean {
  return form === 'circle' || form === 'ring'
}

/** From the middle of a round zone: 1 on its edge. */
function distance(zone: Box, point: Point): number {
  const middle = centerOf(zone)
  return Math.hypot((2 * (point.x - middle.x)) / zone.w, (2 * (point.y - middle.y)) / zone.h)
}

/** The columns of the grid, and right beside what lies there: cards are not all equally wide. */
function placesInRow(zone: Box, width: number, here: readonly Box[]): number[] {
  const beside = here.map((box) => Math.ceil(box.x + box.w + GAP))
  const starts = [...new Set([...columnStarts(zone, width), ...beside])].sort((a, b) => a - b)
  return starts.filter((x) => x >= zone.x + GAP && x + width <= zone.x + zone.w - GAP)
}

function columnStarts(zone: Box, width: number): number[] {
  const step = CARD.WIDTH + GAP
  const starts: number[] = []
  for (let x = zone.x + MARGIN; x + width <= zone.x + zone.w - GAP; x += step) starts.push(x)
  return starts.length > 0 ? starts : [zone.x + GAP]
}

function pileUp(zone: Box, size: Size, count: number): Point {
  const columns = columnStarts(zone, size.w)
  const rows = Math.max(1, Math.floor((zone.h - ZONE_HEADER - size.h) / PILE_STEP))
  const column = columns[Math.floor(count / rows) % columns.length] ?? zone.x + GAP
  return { x: column + (count % 3) * 4, y: zone.y + ZONE_HEADER + (count % rows) * PILE_STEP }
}

const BESIDE_MIN_COLUMNS = 4
const BESIDE_DISTANCE = 60
/** How far up from the lowest card a free place is looked for: keeps placing thousands of cards quick. */
const BESIDE_LOOK_BACK = 480

/** A free place to the right of all zones. The more lie there, the more columns: as wide as high, about. */
export function placeBeside(zones: readonly Box[], size: Size, taken: readonly Box[]): Point {
  const left = Math.max(0, ...zones.map((zone) => zone.x + zone.w)) + BESIDE_DISTANCE
  const top = zones.length > 0 ? Math.min(...zones.map((zone) => zone.y)) : 0
  const beside = taken.filter((box) => box.x + box.w >= left - GAP)
  const columns = BESIDE_MIN_COLUMNS + Math.floor(Math.sqrt(beside.length / 2))
  const bottom = beside.reduce((lowest, box) => Math.max(lowest, box.y + box.h), top) + GAP
  const from = Math.max(top, bottom - BESIDE_LOOK_BACK)
  const near = beside.filter((box) => box.y + box.h >= from - GAP)
  for (let y = from; y < bottom; y += STEP_Y) {
    for (let column = 0; column < columns; column += 1) {
      const place = { x: left + column * (CARD.WIDE + GAP), y }
      if (!near.some((box) => overlaps({ ...size, ...place }, box, GAP))) return place
    }
  }
  return { x: left, y: bottom }
}

const MAX_TILT_DEGREES = 2.5

/** A slight rotation in radians, the same for ever for the same id: paper never lies quite straight. */
export function tiltOf(id: string): number {
  let hash = 2166136261
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619)
  const share = ((hash >>> 0) % 1001) / 1000
  return Number((((share * 2 - 1) * MAX_TILT_DEGREES * Math.PI) / 180).toFixed(4))
}
