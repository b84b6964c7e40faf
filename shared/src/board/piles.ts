import { generateNKeysBetween } from 'fractional-indexing-jittered'
import type { Size } from './boardShapes.ts'
import type { Point } from './places.ts'

/**
 * Piles: where their cards lie and in which order. A card points to its pile and is never inside of it.
 * 1. While the pile is closed, its cards lie under its paper and only the pile shows the top one.
 * 2. While it is open, they lie spread out on it, and each is taken or laid down by hand.
 * 3. A card whose pile is gone or not to be read lies where it lies: nothing becomes invisible.
 */
export interface PiledCard {
  id: string
  pileRank: string
}

export const PILE: Size = { w: 240, h: 280 }
/** What the paper of a pile leaves free for its name. */
export const PILE_HEADER = 60
const MARGIN = 20
const GAP = 16
const MOST_IN_A_ROW = 8

/** From the bottom to the top. Cards that were laid down at the same moment go by their id, the same for everyone. */
export function inPileOrder<Card extends PiledCard>(cards: readonly Card[]): Card[] {
  return [...cards].sort((a, b) => compare(a.pileRank, b.pileRank) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Ranks for so many cards that come on top of what lies there. */
export function ranksOnTop(cards: readonly Pick<PiledCard, 'pileRank'>[], count: number): string[] {
  const ranks = cards.map(({ pileRank }) => pileRank).filter(isRank)
  const top = ranks.reduce<string | null>((high, rank) => (high === null || rank > high ? rank : high), null)
  return generateNKeysBetween(top, null, count)
}

/** What others wrote may be no rank: such a card lies at the bottom. */
function isRank(rank: string): boolean {
  if (!/^[a-zA-Z][0-9A-Za-z]+$/.test(rank)) return false
  try {
    return generateNKeysBetween(rank, null, 1).length === 1
  } catch {
    return false // Of the right letters, but not a key.
  }
}

/** Where a card of this size lies in a closed pile: in the middle of its paper. */
export function placeInPile(pile: Point, { w, h }: Size): Point {
  return { x: pile.x + (PILE.w - w) / 2, y: pile.y + PILE_HEADER + (PILE.h - PILE_HEADER - h) / 2 }
}

export interface Spread extends Size {
  /** In the order of the sizes, on the page. */
  places: readonly Point[]
}

/** How large an open pile is, and where its cards lie on it: in rows, about as wide as high. */
export function spreadPile(pile: Point, sizes: readonly Size[]): Spread {
  const columns = Math.min(MOST_IN_A_ROW, Math.max(1, Math.ceil(Math.sqrt(sizes.length * 1.5))))
  const width = Math.max(PILE.w - 2 * MARGIN, ...sizes.map(({ w }) => w))
  const places: Point[] = []
  let y = pile.y + PILE_HEADER + MARGIN
  for (let at = 0; at < sizes.length; at += columns) {
    const row = sizes.slice(at, at + columns)
    row.forEach((_, column) => {
      places.push({ x: pile.x + MARGIN + column * (width + GAP), y })
    })
    y += Math.max(...row.map(({ h }) => h)) + GAP
  }
  const used = Math.max(1, Math.min(columns, sizes.length))
  return {
    w: Math.max(PILE.w, 2 * MARGIN + used * (width + GAP) - GAP),
    h: Math.max(PILE.h, y - GAP + MARGIN - pile.y),
    places,
  }
}
