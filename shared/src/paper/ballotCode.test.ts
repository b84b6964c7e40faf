import { describe, expect, it } from 'vitest'
import { SIDES } from '../roles.ts'
import {
  formatBallotQr,
  groupBallotCode,
  newBallotCode,
  parseBallotCode,
  parseBallotQr,
  sideOfBallotCode,
} from './ballotCode.ts'

const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

describe('the code on a ballot of paper', () => {
  it('has the side, thirteen random letters that nobody confuses, and a checksum', () => {
    const codes = SIDES.flatMap((side) =>
      Array.from({ length: 500 }, () => ({ side, code: newBallotCode(side) })),
    )
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
    for (const { side, code } of codes) {
      expect(code).toMatch(/^[RP][2-9A-HJKMNP-Z]{15}$/)
      expect(sideOfBallotCode(code)).toBe(side)
      expect(parseBallotCode(code)).toBe(code)
    }
    // Every letter comes at every random place: 13 × log2(31) > 64 bits.
    for (let place = 1; place < 14; place++) {
      expect(new Set(codes.map(({ code }) => code.charAt(place))).size).toBe(LETTERS.length)
    }
  })

  it('may be typed in groups, in small letters, with dashes', () => {
    const code = newBallotCode('resident')
    expect(groupBallotCode(code)).toMatch(/^(\S{4} ){3}\S{4}$/)
    expect(parseBallotCode(` ${groupBallotCode(code).toLowerCase()} `)).toBe(code)
    expect(parseBallotCode(groupBallotCode(code).replaceAll(' ', '-'))).toBe(code)
  })

  it('notices every wrong letter, and every two letters that changed places', () => {
    const code = newBallotCode('professional')
    for (let place = 0; place < code.length; place++) {
      for (const letter of LETTERS) {
        const wrong = code.slice(0, place) + letter + code.slice(place + 1)
        if (wrong !== code) expect(parseBallotCode(wrong)).toBeNull()
      }
      for (let other = place + 1; other < code.length; other++) {
        const letters = [...code]
        ;[letters[place], letters[other]] = [letters[other] ?? '', letters[place] ?? '']
        if (letters.join('') !== code) expect(parseBallotCode(letters.join(''))).toBeNull()
      }
    }
  })

  it('notices a torn code, and as good as always the halves of two codes', () => {
    const code = newBallotCode('resident')
    for (const torn of ['', code.slice(0, 12), code.slice(4), `${code}A`, `${code.slice(0, 15)}0`])
      expect(parseBallotCode(torn)).toBeNull()
    const mixed = Array.from({ length: 300 }, () => {
      const [one, other] = [newBallotCode('resident'), newBallotCode('resident')]
      return parseBallotCode(one.slice(0, 8) + other.slice(8))
    })
    expect(mixed.filter((read) => read !== null).length).toBeLessThan(10)
  })

  it('is told from other square codes', () => {
    const code = newBallotCode('resident')
    expect(parseBallotQr(formatBallotQr(code))).toBe(code)
    expect(parseBallotQr(formatBallotQr(code).slice(0, -1))).toBe('torn')
    expect(parseBallotQr('W1:1F3E0:R:ABCDE')).toBeNull()
    expect(parseBallotQr('https://example.org')).toBeNull()
  })
})
