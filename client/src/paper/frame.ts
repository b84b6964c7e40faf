import type { Frame } from './cropPaper.ts'

/** A place on a photo, as parts of its width and height. */
export interface Spot {
  x: number
  y: number
}

const STEP = 0.02
const LONG_STEP = 0.1
/** Smaller is a slip of the finger: twice on the same corner. */
const SMALLEST = 0.02

const ARROWS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Where an arrow brings the mark, never off the photo. Null for any other key. */
export function moveBy(mark: Spot, key: string, isLong: boolean): Spot | null {
  const arrow = ARROWS[key]
  if (!arrow) return null
  const step = isLong ? LONG_STEP : STEP
  return { x: within(mark.x + arrow.x * step), y: within(mark.y + arrow.y * step) }
}

/** The frame between two opposite corners, in whatever order they were chosen. Null when it is too small to hold a card. */
export function frameOf(one: Spot, other: Spot): Frame | null {
  const [left, right] = [within(Math.min(one.x, other.x)), within(Math.max(one.x, other.x))]
  const [top, bottom] = [within(Math.min(one.y, other.y)), within(Math.max(one.y, other.y))]
  const frame = { x: left, y: top, w: right - left, h: bottom - top }
  return frame.w < SMALLEST || frame.h < SMALLEST ? null : frame
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part))
}
