import type { Size } from './boardShapes.ts'
import { type Box, GAP, overlaps, type Point } from './places.ts'

/** The pin of a card on the map: its point is the place, its head stands above it. */
export const PIN = { WIDTH: 30, HEIGHT: 40 } as const

const STEP = 40
/** So far from its place a card may lie: further away it no longer belongs there for the eye. */
const FAR = 320
/** Of cards that lie over each other so much of every edge stays in sight. */
const STAGGER = 24

export function pinBox({ x, y }: Point): Box {
  return { x: x - PIN.WIDTH / 2, y: y - PIN.HEIGHT, w: PIN.WIDTH, h: PIN.HEIGHT }
}

/**
 * Where a card lies that belongs at this point of the map: beside the point, so that the pin stays in sight, in the
 * nearest free place. Where all is full it lies over others, and never exactly on one of them. Always on the map, as far as
 * it fits there. Deterministic.
 */
export function placeOnMap(map: Box, at: Point, size: Size, taken: readonly Box[]): Point {
  const here = [...taken.filter((box) => overlaps(box, map)), pinBox(at)]
  const isFree = (place: Point) => {
    const box = { ...place, ...size }
    return liesOn(map, box) && !here.some((other) => overlaps(box, other, 2))
  }
  return around(at, size).find(isFree) ?? overOthers(map, at, size, taken)
}

/** Places around a point, the nearest first: below it, above it, to its sides, then further. */
function around(at: Point, { w, h }: Size): Point[] {
  const below = { x: at.x - w / 2, y: at.y + GAP / 2 }
  const above = { x: at.x - w / 2, y: at.y - PIN.HEIGHT - GAP / 2 - h }
  const right = { x: at.x + PIN.WIDTH / 2 + GAP / 2, y: at.y - h / 2 }
  const left = { x: at.x - PIN.WIDTH / 2 - GAP / 2 - w, y: at.y - h / 2 }
  const middle = { x: at.x - w / 2, y: at.y - h / 2 }
  const grid: { place: Point; distance: number }[] = []
  for (let dx = -FAR; dx <= FAR; dx += STEP) {
    for (let dy = -FAR; dy <= FAR; dy += STEP) {
      grid.push({ place: { x: middle.x + dx, y: middle.y + dy }, distance: Math.hypot(dx, dy) })
    }
  }
  grid.sort((a, b) => a.distance - b.distance)
  return [below, above, right, left, ...grid.map(({ place }) => place)].map(({ x, y }) => ({
    x: Math.round(x),
    y: Math.round(y),
  }))
}

/** First as near as the map allows, then step by step further along it, row by row. */
function overOthers(map: Box, at: Point, { w, h }: Size, taken: readonly Box[]): Point {
  const room = { x: Math.max(0, map.w - w), y: Math.max(0, map.h - h) }
  const from = { x: inside(at.x - w / 2 - map.x, room.x), y: inside(at.y + GAP / 2 - map.y, room.y) }
  const onMap = (n: number) => ({
    x: Math.round(map.x + ((from.x + n * STAGGER) % (room.x + 1))),
    y: Math.round(map.y + ((from.y + n * STAGGER) % (room.y + 1))),
  })
  const isApart = (place: Point) => taken.every((box) => Math.hypot(box.x - place.x, box.y - place.y) >= 8)
  for (let n = 0; n <= taken.length; n += 1) if (isApart(onMap(n))) return onMap(n)
  return onMap(taken.length)
}

function inside(value: number, room: number): number {
  return Math.min(Math.max(0, value), room)
}

function liesOn(map: Box, box: Box): boolean {
  return box.x >= map.x && box.y >= map.y && box.x + box.w <= map.x + map.w && box.y + box.h <= map.y + map.h
}
