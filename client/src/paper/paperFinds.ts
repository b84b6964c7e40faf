import { LIMITS } from '@wijktafel/shared/limits'
import { type PaperCard, type PaperSerial, parsePaperCode } from '@wijktafel/shared/paper/paperCode'
import type { Corners, Point, ReadCode } from './readCodes.ts'
import { CODE_MM, cardSize } from './sheetLayout.ts'

/** A card of ours that lies in the photo. */
export interface PaperFind extends PaperCard {
  corners: Corners
  turn: number
  /** The same serial stands on another card of this photo: a copy, or printed twice. */
  isCopy: boolean
}

/** Our cards among the codes of a photo, as one reads a page: row by row, from left to right. */
export function findPaperCards(codes: readonly ReadCode[]): PaperFind[] {
  const finds = codes.flatMap(({ text, corners, turn }): PaperFind[] => {
    const card = parsePaperCode(text)
    return card ? [{ ...card, corners, turn, isCopy: false }] : []
  })
  const seen = new Set<PaperSerial>()
  return inReadingOrder(finds).map((find) => {
    const isCopy = seen.has(find.serial)
    seen.add(find.serial)
    return { ...find, isCopy }
  })
}

export function centerOf({ topLeft, bottomRight }: Corners): Point {
  return { x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2 }
}

/** Pixels of the photo a millimetre of paper, at this card. */
export function scaleOf({ topLeft, topRight, bottomLeft }: Corners): number {
  const across = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y)
  const down = Math.hypot(bottomLeft.x - topLeft.x, bottomLeft.y - topLeft.y)
  return (across + down) / 2 / CODE_MM
}

function inReadingOrder(finds: readonly PaperFind[]): PaperFind[] {
  const rows: PaperFind[][] = []
  for (const find of finds.toSorted((a, b) => centerOf(a.corners).y - centerOf(b.corners).y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    const isSameRow =
      first !== undefined &&
      centerOf(find.corners).y - centerOf(first.corners).y < (cardSize(12).h / 2) * scaleOf(first.corners)
    if (row && isSameRow) row.push(find)
    else rows.push([find])
  }
  return rows.flatMap((row) => row.toSorted((a, b) => centerOf(a.corners).x - centerOf(b.corners).x))
}

const MOST_APART_MM = 12
const MOST_SHIFT_MM = 16
const MOST_TURN = 15

/** Whether the second card lies against the right edge of the first, as somebody who tells a story would lay them. */
export function liesBeside(first: PaperFind, second: PaperFind): boolean {
  const { topLeft, topRight, bottomLeft } = first.corners
  const from = centerOf(first.corners)
  const to = centerOf(second.corners)
  const across = project(from, to, unitOf(topLeft, topRight)) / scaleOf(first.corners)
  const down = project(from, to, unitOf(topLeft, bottomLeft)) / scaleOf(first.corners)
  const turned = Math.abs(((second.turn - first.turn + 540) % 360) - 180)
  const isNear = Math.abs(across - cardSize(first.perSheet).w) < MOST_APART_MM
  return isNear && Math.abs(down) < MOST_SHIFT_MM && turned < MOST_TURN
}

function unitOf(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

function project(from: Point, to: Point, along: Point): number {
  return (to.x - from.x) * along.x + (to.y - from.y) * along.y
}

/** Cards with pictures of one side that lie against each other, in order: maybe one story. At most as many as a card can hold. */
export function storyRows(finds: readonly PaperFind[]): PaperFind[][] {
  const pictures = finds.filter(({ picture }) => picture !== null)
  const after = new Map<PaperFind, PaperFind>()
  for (const find of pictures) {
    const next = pictures.find(
      (other) => other !== find && other.side === find.side && liesBeside(find, other),
    )
    if (next) after.set(find, next)
  }
  const followers = new Set(after.values())
  const rows = pictures
    .filter((find) => !followers.has(find))
    .map((first) => {
      const row = [first]
      let next = after.get(first)
      while (next && !row.includes(next) && row.length < LIMITS.CARD_PICTURES) {
        row.push(next)
        next = after.get(next)
      }
      return row
    })
  return rows.filter((row) => row.length > 1)
}
