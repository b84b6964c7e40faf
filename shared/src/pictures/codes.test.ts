import { describe, expect, test } from 'vitest'
import { JOIN_CODE_PATTERN } from '../limits.ts'
import { createJoinCode, formatJoinCode, parseJoinCode } from './joinCode.ts'
import { CODE_PICTURES, createPictureCode, decodePictureCode, encodePictureCode } from './pictureCode.ts'
import { pictureId } from './pictureId.ts'

/** Hands out the bytes one call after another, and zeros after the last. */
function bytes(...values: number[]) {
  return (length: number) => Uint8Array.from({ length }, () => values.shift() ?? 0)
}

describe('join code', () => {
  test('is six digits of 2 to 9', () => {
    for (let times = 0; times < 200; times++) expect(createJoinCode()).toMatch(JOIN_CODE_PATTERN)
    expect(createJoinCode(bytes(0, 1, 7, 8, 15, 255))).toBe('239299')
  })

  test('uses every digit', () => {
    const seen = new Set([...Array(400).keys()].flatMap(() => [...createJoinCode()]))
    expect([...seen].sort().join('')).toBe('23456789')
  })

  test('reads what people type', () => {
    expect(formatJoinCode('482759')).toBe('482 759')
    expect(parseJoinCode(' 482 759 ')).toBe('482759')
    expect(parseJoinCode('482-759')).toBe('482759')
    for (const wrong of ['', '48275', '4827590', '482159', 'abcdef']) expect(parseJoinCode(wrong)).toBeNull()
  })
})

describe('picture code', () => {
  test('is three of the twelve pictures; bytes that would favour the first ones are thrown away', () => {
    const code = createPictureCode(bytes(252, 255, 11, 12, 251))
    expect(code).toEqual([CODE_PICTURES[11], CODE_PICTURES[0], CODE_PICTURES[11]])
    for (let times = 0; times < 200; times++) {
      const letters = encodePictureCode(createPictureCode())
      expect(letters).toMatch(/^[a-l]{3}$/)
    }
  })

  test('goes through its letters and back', () => {
    const code = [pictureId('1F422'), pictureId('1F34E'), pictureId('1F511')]
    expect(encodePictureCode(code)).toBe('abc')
    expect(decodePictureCode('abc')).toEqual(code)
  })

  test('refuses what is not a code', () => {
    for (const wrong of ['', 'ab', 'abcd', 'abz', '123', 'ABC']) expect(decodePictureCode(wrong)).toBeNull()
    expect(encodePictureCode([pictureId('1F422')])).toBeNull()
    expect(encodePictureCode(['1F422', '1F422', '1F98A'].map(pictureId))).toBeNull()
  })
})
