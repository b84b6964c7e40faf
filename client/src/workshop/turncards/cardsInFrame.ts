import type { CardEdge } from '@wijktafel/shared/decisions/turnCards'
import { type CardCode, parseCardQr } from '@wijktafel/shared/paper/cardCode'
import type { Corners, ReadCode } from '../../paper/readCodes.ts'

export interface FrameRead {
  cards: Map<CardCode, CardEdge>
  /** The same card twice in one picture, turned in two ways: a copy. */
  twoWays: CardCode[]
  /** Codes of cards in which a letter is wrong. */
  torn: number
  /** Cards that hang so aslant that nobody can tell which edge is up. */
  slanted: number
}

/** The cards in one picture, and which edge of each is up. Other codes in the room are left alone. */
export function cardsInFrame(codes: readonly ReadCode[]): FrameRead {
  const cards = new Map<CardCode, CardEdge>()
  const twoWays = new Set<CardCode>()
  let torn = 0
  let slanted = 0
  for (const { text, corners } of codes) {
    const code = parseCardQr(text)
    if (code === null) continue
    const edge = code === 'torn' ? null : edgeAbove(corners)
    if (code === 'torn') torn++
    else if (!edge) slanted++
    else if ((cards.get(code) ?? edge) !== edge) twoWays.add(code)
    else cards.set(code, edge)
  }
  for (const code of twoWays) cards.delete(code)
  return { cards, twoWays: [...twoWays], torn, slanted }
}

/** With the clock: a card that is turned a quarter has its left edge up. */
const EDGE_AFTER_QUARTERS = ['up', 'left', 'down', 'right'] as const
const QUARTER = 90
/** Further from straight than this, and it could be two answers. */
const MOST_SLANT = 35

/** Null where the card hangs between two edges. A picture that is mirrored, as front cameras make it, is turned back. */
export function edgeAbove({ topLeft, topRight, bottomLeft, bottomRight }: Corners): CardEdge | null {
  const along = {
    x: topRight.x - topLeft.x + bottomRight.x - bottomLeft.x,
    y: topRight.y - topLeft.y + bottomRight.y - bottomLeft.y,
  }
  const down = {
    x: bottomLeft.x - topLeft.x + bottomRight.x - topRight.x,
    y: bottomLeft.y - topLeft.y + bottomRight.y - topRight.y,
  }
  const isMirrored = along.x * down.y - along.y * down.x < 0
  const degrees = (Math.atan2(along.y, isMirrored ? -along.x : along.x) * 180) / Math.PI
  const quarters = Math.round(degrees / QUARTER)
  if (Math.abs(degrees - quarters * QUARTER) > MOST_SLANT) return null
  return EDGE_AFTER_QUARTERS[(quarters + 4) % 4] ?? null
}
