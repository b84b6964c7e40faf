import { type BallotPaper, checkMarks, type Marks } from '@wijktafel/shared/decisions/marks'
import { DEFAULT_RULES } from '@wijktafel/shared/decisions/rules'
import { describe, expect, it } from 'vitest'
import { tapMark, valuesOf } from './tapMark.ts'

const paper = (format: BallotPaper['format'], rules = {}): BallotPaper => ({
  ...{ format, options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
  rules: { ...DEFAULT_RULES, offersNone: true, ...rules },
})
const tapAll = (on: BallotPaper, ...taps: [string, number][]) =>
  taps.reduce<Marks>((marks, [answer, value]) => tapMark(on, marks, { answer, value }), {})

describe('what is marked on a ballot of paper', () => {
  it('is one answer where one chooses; a second tap takes it away', () => {
    const one = paper('chooseOne')
    expect(tapAll(one, ['a', 1], ['b', 1])).toEqual({ b: 1 })
    expect(tapAll(one, ['a', 1], ['a', 1])).toEqual({})
  })

  it('may be too much where several are chosen, so that one sees why it does not count', () => {
    const several = paper('chooseSeveral', { mostChoices: 1 })
    const marks = tapAll(several, ['a', 1], ['b', 1])
    expect(marks).toEqual({ a: 1, b: 1 })
    expect(checkMarks(several, marks)).toBe('tooMany')
  })

  it('is none of these, or something else', () => {
    const several = paper('chooseSeveral')
    expect(tapAll(several, ['a', 1], ['none', 1])).toEqual({ none: 1 })
    expect(tapAll(several, ['none', 1], ['b', 1])).toEqual({ b: 1 })
  })

  it('is dots, points from zero, or a place that only one can have', () => {
    const dots = paper('dots', { dots: 5, mostDotsPerOption: 2 })
    expect(valuesOf(dots, 'a')).toEqual([1, 2])
    expect(tapAll(dots, ['a', 1], ['a', 2], ['b', 1])).toEqual({ a: 2, b: 1 })
    const score = paper('score')
    expect(valuesOf(score, 'a')).toEqual([0, 1, 2, 3, 4, 5])
    expect(tapAll(score, ['a', 0], ['b', 5])).toEqual({ a: 0, b: 5 })
    const ranking = paper('ranking')
    expect(valuesOf(ranking, 'a')).toEqual([1, 2, 3])
    expect(tapAll(ranking, ['a', 1], ['b', 2], ['c', 1])).toEqual({ b: 2, c: 1 })
    expect(valuesOf(ranking, 'none')).toEqual([1])
  })
})
