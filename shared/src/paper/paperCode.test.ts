import { expect, it } from 'vitest'
import type { PictureId } from '../ids.ts'
import {
  formatPaperCode,
  newPaperSerial,
  PAPER_SERIAL_PATTERN,
  type PaperCard,
  type PaperSerial,
  parsePaperCode,
} from './paperCode.ts'

const HOUSE = '1F3E0' as PictureId
const card = (part: Partial<PaperCard>): PaperCard => ({
  ...{ picture: HOUSE, perSheet: 9, side: 'resident', serial: '7K2MX' as PaperSerial },
  ...part,
})

it('reads what it writes', () => {
  const cards = [
    card({}),
    card({ side: 'professional', picture: '1F9D1-200D-1F91D-200D-1F9D1' as PictureId }),
    card({ picture: null }),
    card({ picture: null, perSheet: 12 }),
  ]
  expect(cards.map(formatPaperCode)).toEqual([
    'W1:1F3E0:R:7K2MX',
    'W1:1F9D1-200D-1F91D-200D-1F9D1:P:7K2MX',
    'W1:*9:R:7K2MX',
    'W1:*12:R:7K2MX',
  ])
  for (const each of cards) expect(parsePaperCode(formatPaperCode(each))).toEqual(each)
})

it('takes no other code that may lie on a table', () => {
  const strange = [
    ...['', 'https://wijk.example/m?c=234567', '8712345678906', 'W2:1F3E0:R:7K2MX', 'W1:1F3E0:X:7K2MX'],
    ...['W1:1F3E0:R:7K2', 'W1:1F3E0:R:7K2MX:9', 'W1:<b>:R:7K2MX', 'W1:*8:R:7K2MX', 'w1:1F3E0:R:7K2MX'],
  ]
  for (const text of strange) expect(parsePaperCode(text), text).toBeNull()
})

it('gives every card another serial, in letters that the smallest codes hold', () => {
  const serials = Array.from({ length: 2_000 }, newPaperSerial)
  for (const serial of serials) expect(serial).toMatch(PAPER_SERIAL_PATTERN)
  // Two of 2,000 alike happens once in fourteen such runs; three times the same would be a broken source.
  expect(new Set(serials).size).toBeGreaterThan(1_995)
})
