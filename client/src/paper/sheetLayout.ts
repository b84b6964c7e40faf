import type { PerSheet } from '@wijktafel/shared/paper/paperCode'

/** Sizes of what is printed, in millimetres: the reader of photos finds the edges of a card from its code by them. */
export const PAGE_MM = { w: 210, h: 297 } as const

/** The outer edge of a code, without the white around it. */
export const CODE_MM = 20
/** From the left and from the lower edge of the card. */
export const CODE_INSET_MM = 4
/** The lowest part of a card: its code and its side. What people write stands above it. */
export const FOOT_MM = CODE_INSET_MM + CODE_MM + 2

const COLUMNS = 3
const CARDS_W_MM = 192
const CARDS_H_MM = 279

export interface CardSize {
  w: number
  h: number
}

export function cardSize(perSheet: PerSheet): CardSize {
  return { w: CARDS_W_MM / COLUMNS, h: CARDS_H_MM / (perSheet / COLUMNS) }
}

/** The upper left corner of the n-th card of a sheet, from that of the page. */
export function cardPlace(index: number, perSheet: PerSheet): { x: number; y: number } {
  const { w, h } = cardSize(perSheet)
  return {
    x: (PAGE_MM.w - CARDS_W_MM) / 2 + (index % COLUMNS) * w,
    y: (PAGE_MM.h - CARDS_H_MM) / 2 + Math.floor(index / COLUMNS) * h,
  }
}

/** Where to cut: lines from edge to edge of the cards, each once. */
export function cutLines(perSheet: PerSheet): { x1: number; y1: number; x2: number; y2: number }[] {
  const { w, h } = cardSize(perSheet)
  const { x, y } = cardPlace(0, perSheet)
  const rows = perSheet / COLUMNS
  const down = Array.from({ length: COLUMNS + 1 }, (_, n) => ({
    ...{ x1: x + n * w, y1: y, x2: x + n * w, y2: y + CARDS_H_MM },
  }))
  const across = Array.from({ length: rows + 1 }, (_, n) => ({
    ...{ x1: x, y1: y + n * h, x2: x + CARDS_W_MM, y2: y + n * h },
  }))
  return [...down, ...across]
}

/** Cards sheet by sheet; the last sheet may have fewer. */
export function sheetsOf<Card>(cards: readonly Card[], perSheet: PerSheet): Card[][] {
  const sheets: Card[][] = []
  for (let at = 0; at < cards.length; at += perSheet) sheets.push(cards.slice(at, at + perSheet))
  return sheets
}
