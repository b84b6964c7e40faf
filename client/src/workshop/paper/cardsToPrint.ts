import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { newPaperSerial, type PaperCard, type PerSheet } from '@wijktafel/shared/paper/paperCode'
import { PICTURE_CATEGORIES, type PictureCategoryId } from '@wijktafel/shared/pictures/categories'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import type { Side } from '@wijktafel/shared/roles'
import { sheetsOf } from '../../paper/sheetLayout.ts'

/** What the regisseur wants on paper. */
export interface PaperChoice {
  perSheet: PerSheet
  sides: readonly Side[]
  drawers: readonly PictureCategoryId[]
  /** Of each drawer, best pictures first. */
  sheetsPerDrawer: 1 | 2 | 'all'
  own: readonly PictureId[]
  feelings: boolean
  emptySheets: number
  /** Stand on the empty cards, in turn. */
  starters: readonly string[]
}

export interface PrintCard extends PaperCard {
  starter: string | null
}

export interface PrintSheet {
  side: Side
  cards: readonly PrintCard[]
}

/** Pictures of the drawers, each once, then those that somebody chose, then the five faces. */
export function picturesToPrint({
  perSheet,
  drawers,
  sheetsPerDrawer,
  own,
  feelings,
}: PaperChoice): PictureId[] {
  const most = sheetsPerDrawer === 'all' ? Number.POSITIVE_INFINITY : sheetsPerDrawer * perSheet
  const fromDrawers = PICTURE_CATEGORIES.filter(({ id }) => drawers.includes(id)).flatMap(({ pictures }) =>
    pictures.slice(0, most),
  )
  return [...new Set([...fromDrawers, ...own, ...(feelings ? FEELINGS : [])])]
}

/**
 * The sheets of one printing: of each side, and of pictures and empty cards, in sheets of their own.
 * Every card has another serial, also in the next printing.
 */
export function sheetsToPrint(choice: PaperChoice): PrintSheet[] {
  const { perSheet, sides, emptySheets, starters } = choice
  const pictures = picturesToPrint(choice).map((picture) => ({ picture, starter: null }))
  const empty = Array.from({ length: emptySheets * perSheet }, (_, n) => ({
    ...{ picture: null, starter: starters[n % starters.length] ?? null },
  }))
  const sheets = sides.flatMap((side) =>
    [...sheetsOf(pictures, perSheet), ...sheetsOf(empty, perSheet)].map((cards) => ({
      side,
      cards: cards.map((card) => ({ ...card, perSheet, side, serial: newPaperSerial() })),
    })),
  )
  return sheets.slice(0, LIMITS.PAPER_SHEETS_AT_ONCE)
}
