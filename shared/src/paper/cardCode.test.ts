import { expect, it } from 'vitest'
import { newBallotCode, parseBallotCode, parseBallotQr } from './ballotCode.ts'
import { formatCardQr, newCardCode, numberOfCardCode, parseCardCode, parseCardQr } from './cardCode.ts'
import { CODE_LETTERS } from './codeLetters.ts'
import { parsePaperCode } from './paperCode.ts'

it('says its number, and is another code each time', () => {
  for (const number of [0, 1, 30, 31, 400, 960]) {
    const code = newCardCode(number)
    expect(parseCardCode(code)).toBe(code)
    expect(numberOfCardCode(code)).toBe(number)
    expect(newCardCode(number)).not.toBe(code)
  }
})

it('notices each single wrong letter, and each two neighbours that changed places', () => {
  const code = newCardCode(17)
  for (let index = 0; index < code.length; index++) {
    for (const letter of CODE_LETTERS) {
      if (letter === code[index]) continue
      expect(parseCardCode(code.slice(0, index) + letter + code.slice(index + 1))).toBeNull()
    }
    const [one = '', other = ''] = code.slice(index, index + 2)
    if (one !== other && other)
      expect(parseCardCode(code.slice(0, index) + other + one + code.slice(index + 2))).toBeNull()
  }
})

it('is mistaken for no other code on paper, nor another for it', () => {
  const card = newCardCode(3)
  const ballot = newBallotCode('resident')
  expect(parseCardQr(formatCardQr(card))).toBe(card)
  expect(parseCardQr(`${formatCardQr(card).slice(0, -1)}`)).toBe('torn')
  expect(parseBallotQr(formatCardQr(card))).toBeNull()
  expect(parsePaperCode(formatCardQr(card))).toBeNull()
  expect(parseBallotCode(card)).toBeNull()
  expect(parseCardCode(ballot)).toBeNull()
  for (const text of [`S1:${ballot}`, 'https://example.org/', '', card]) expect(parseCardQr(text)).toBeNull()
})
