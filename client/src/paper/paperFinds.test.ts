import { formatPaperCode, type PaperSerial, parsePaperCode } from '@wijktafel/shared/paper/paperCode'
import { expect, it } from 'vitest'
import { findPaperCards, liesBeside, storyRows } from './paperFinds.ts'
import type { Point, ReadCode } from './readCodes.ts'
import { CODE_INSET_MM, CODE_MM, cardSize } from './sheetLayout.ts'

const SERIALS = ['AAAAA', 'BBBBB', 'CCCCC', 'DDDDD', 'EEEEE', 'FFFFF'] as PaperSerial[]
const PICTURES = ['1F3E0', '1F333', '1F4B6', '1F68C', '1F46E', '1F475']
const PIXELS_A_MM = 4
const { w, h } = cardSize(9)

/** The code of a card whose own upper left corner lies here on the table, turned around that corner. */
function code(
  n: number,
  place: { x: number; y: number; turn?: number; side?: string; serial?: string },
): ReadCode {
  const { x, y, turn = 0, side = 'R', serial = SERIALS[n] } = place
  const angle = (turn * Math.PI) / 180
  const at = (right: number, down: number): Point => ({
    x: (x + right * Math.cos(angle) - down * Math.sin(angle)) * PIXELS_A_MM,
    y: (y + right * Math.sin(angle) + down * Math.cos(angle)) * PIXELS_A_MM,
  })
  const top = h - CODE_INSET_MM - CODE_MM
  const [left, right, bottom] = [CODE_INSET_MM, CODE_INSET_MM + CODE_MM, top + CODE_MM]
  return {
    text: `W1:${PICTURES[n]}:${side}:${serial}`,
    turn,
    corners: {
      topLeft: at(left, top),
      topRight: at(right, top),
      bottomRight: at(right, bottom),
      bottomLeft: at(left, bottom),
    },
  }
}

const pictures = (finds: readonly { picture: string | null }[]) => finds.map(({ picture }) => picture)

it('finds our cards among other codes, as one reads: row by row, also where rows are not quite straight', () => {
  const codes = [
    code(3, { x: 110, y: 130 }),
    code(1, { x: 120, y: 6 }),
    { ...code(0, { x: 300, y: 0 }), text: 'https://wijk.example/m?c=234567' },
    code(0, { x: 10, y: 14 }),
    code(2, { x: 8, y: 122 }),
  ]
  expect(pictures(findPaperCards(codes))).toEqual(PICTURES.slice(0, 4))
})

it('takes a second card with the same serial for a copy', () => {
  const finds = findPaperCards([code(0, { x: 0, y: 0 }), code(0, { x: 200, y: 0 })])
  expect(finds.map(({ isCopy }) => isCopy)).toEqual([false, true])
})

it('sees which cards lie against each other, whichever way they are turned', () => {
  const beside = (one: ReadCode, other: ReadCode) => {
    const [first, second] = [one, other].flatMap((each) => findPaperCards([each]))
    return first !== undefined && second !== undefined && liesBeside(first, second)
  }
  expect(beside(code(0, { x: 0, y: 0 }), code(1, { x: w, y: 0 }))).toBe(true)
  expect(beside(code(0, { x: 0, y: 0 }), code(1, { x: w + 5, y: 6, turn: 4 }))).toBe(true)
  expect(beside(code(0, { x: 0, y: 0, turn: 90 }), code(1, { x: 0, y: w, turn: 90 }))).toBe(true)
  expect(beside(code(1, { x: w, y: 0 }), code(0, { x: 0, y: 0 }))).toBe(false)
  expect(beside(code(0, { x: 0, y: 0 }), code(1, { x: w + 25, y: 0 }))).toBe(false)
  expect(beside(code(0, { x: 0, y: 0 }), code(1, { x: w, y: 40 }))).toBe(false)
  expect(beside(code(0, { x: 0, y: 0 }), code(1, { x: w, y: 0, turn: 40 }))).toBe(false)
})

it('makes rows of at most four, of one side, and leaves loose cards alone', () => {
  const row = [0, 1, 2, 3, 4].map((n) => code(n, { x: n * w, y: 0 }))
  const rows = storyRows(findPaperCards([...row, code(5, { x: 0, y: 200 })]))
  expect(rows.map(pictures)).toEqual([PICTURES.slice(0, 4)])
  const two = [code(0, { x: 0, y: 0 }), code(1, { x: w, y: 0, side: 'P' })]
  expect(storyRows(findPaperCards(two))).toEqual([])
})

it('never takes an empty card into a story', () => {
  const card = parsePaperCode('W1:*9:R:CCCCC')
  if (!card) throw new Error('this is a code of ours')
  const empty = { ...code(1, { x: w, y: 0 }), text: formatPaperCode(card) }
  expect(storyRows(findPaperCards([code(0, { x: 0, y: 0 }), empty]))).toEqual([])
})
