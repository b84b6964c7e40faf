import { describe, expect, it } from 'vitest'
import { textLines } from './textLines.ts'

const measure = (words: string) => [...words].length * 10

describe('textLines', () => {
  const lines = (text: string, width = 100, maxLines?: number) =>
    textLines(text, { width, measure, maxLines })

  it('breaks at spaces and keeps the lines that people made', () => {
    expect(lines('herrie in de nacht')).toEqual(['herrie in', 'de nacht'])
    expect(lines('een\ntwee drie vier')).toEqual(['een', 'twee drie', 'vier'])
    expect(lines('  veel   ruimte ')).toEqual(['veel', 'ruimte'])
    expect(lines('')).toEqual([''])
  })

  it('breaks a word only when it is wider than a line, and loses no letter of it', () => {
    expect(lines('a onderverzekering b')).toEqual(['a', 'onderverze', 'kering b'])
    expect(lines('👩‍👩‍👧', 15)).toEqual(['👩‍👩‍👧'])
  })

  it('says with an ellipsis that there is more, within the width', () => {
    const [first, second, ...more] = lines('dit is een heel lang verhaal', 100, 2)
    expect([first, more]).toEqual(['dit is een', []])
    expect(second).toMatch(/…$/)
    expect(measure(second ?? '')).toBeLessThanOrEqual(100)
  })

  it('never makes a line wider than its place', () => {
    const words = 'Een heel lang kaartje over aansprakelijkheidsverzekeringen die niemand begrijpt'
    for (const width of [20, 55, 130, 400]) {
      const made = lines(words, width)
      expect(made.every((line) => measure(line) <= width)).toBe(true)
      expect(made.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
    }
  })
})
