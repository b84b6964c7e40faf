import type { PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { PICTURE_CATEGORIES } from '@wijktafel/shared/pictures/categories'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import { describe, expect, it } from 'vitest'
import { type PaperChoice, picturesToPrint, sheetsToPrint } from './cardsToPrint.ts'

const choice = (part: Partial<PaperChoice>): PaperChoice => ({
  ...{ perSheet: 9, sides: ['resident'], drawers: [], sheetsPerDrawer: 1 },
  ...{ own: [], feelings: false, emptySheets: 0, starters: [] },
  ...part,
})

describe('what is printed', () => {
  it('takes the best pictures of each drawer, then own ones and feelings, each once', () => {
    const [home, area] = PICTURE_CATEGORIES
    const own = [home?.pictures[0], '1F9A9'] as PictureId[]
    const pictures = picturesToPrint(
      choice({ drawers: ['neighbourhood', 'home'], own, feelings: true, sheetsPerDrawer: 1 }),
    )
    expect(pictures.slice(0, 9)).toEqual(home?.pictures.slice(0, 9))
    expect(pictures).toEqual(expect.arrayContaining([...(area?.pictures.slice(0, 9) ?? []), '1F9A9']))
    expect(pictures.slice(-5)).toEqual(FEELINGS)
    expect(new Set(pictures).size).toBe(pictures.length)
  })

  it('gives each side sheets of its own, and every card a serial of its own', () => {
    const sheets = sheetsToPrint(
      choice({ sides: ['resident', 'professional'], feelings: true, emptySheets: 1, starters: ['a…', 'b…'] }),
    )
    expect(sheets.map(({ side, cards }) => `${side} ${cards.length}`)).toEqual([
      ...['resident 5', 'resident 9', 'professional 5', 'professional 9'],
    ])
    for (const { side, cards } of sheets) expect(cards.every((card) => card.side === side)).toBe(true)
    const serials = sheets.flatMap(({ cards }) => cards.map(({ serial }) => serial))
    expect(new Set(serials).size).toBe(28)
    expect(sheets[1]?.cards.slice(0, 3).map(({ starter }) => starter)).toEqual(['a…', 'b…', 'a…'])
  })

  it('prints nothing for nobody, and never more sheets than a browser can lay out', () => {
    expect(sheetsToPrint(choice({ sides: [], emptySheets: 2 }))).toEqual([])
    const everything = choice({
      ...{ sides: ['resident', 'professional'], sheetsPerDrawer: 'all', perSheet: 9 },
      drawers: PICTURE_CATEGORIES.map(({ id }) => id),
    })
    expect(sheetsToPrint(everything)).toHaveLength(LIMITS.PAPER_SHEETS_AT_ONCE)
  })
})
