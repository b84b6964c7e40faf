import { PER_SHEET } from '@wijktafel/shared/paper/paperCode'
import { describe, expect, it } from 'vitest'
import { CODE_INSET_MM, CODE_MM, cardPlace, cardSize, cutLines, PAGE_MM, sheetsOf } from './sheetLayout.ts'

const PRINTER_EDGE_MM = 5

describe.each(PER_SHEET)('a sheet of %i', (perSheet) => {
  const { w, h } = cardSize(perSheet)
  const places = Array.from({ length: perSheet }, (_, index) => cardPlace(index, perSheet))

  it('has its cards against each other, within what printers reach, none over another', () => {
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(PRINTER_EDGE_MM)
      expect(y).toBeGreaterThanOrEqual(PRINTER_EDGE_MM)
      expect(x + w).toBeLessThanOrEqual(PAGE_MM.w - PRINTER_EDGE_MM)
      expect(y + h).toBeLessThanOrEqual(PAGE_MM.h - PRINTER_EDGE_MM)
    }
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(perSheet)
  })

  it('has a line to cut along at every edge of every card, each once', () => {
    const lines = cutLines(perSheet)
    const down = lines.filter(({ x1, x2 }) => x1 === x2).map(({ x1 }) => x1)
    const across = lines.filter(({ y1, y2 }) => y1 === y2).map(({ y1 }) => y1)
    expect(down).toEqual([...new Set(places.flatMap(({ x }) => [x, x + w]))])
    expect(across).toEqual([...new Set(places.flatMap(({ y }) => [y, y + h]))])
    expect(lines).toHaveLength(down.length + across.length)
  })

  it('leaves the code the white around it that readers ask for: four of its squares', () => {
    const square = CODE_MM / 21
    expect(CODE_INSET_MM).toBeGreaterThanOrEqual(4 * square)
    expect(CODE_MM + 2 * CODE_INSET_MM).toBeLessThan(w)
  })
})

it('fills sheet after sheet', () => {
  const cards = Array.from({ length: 20 }, (_, n) => n)
  expect(sheetsOf(cards, 9).map((sheet) => sheet.length)).toEqual([9, 9, 2])
  expect(sheetsOf(cards, 12).flat()).toEqual(cards)
  expect(sheetsOf([], 9)).toEqual([])
})
