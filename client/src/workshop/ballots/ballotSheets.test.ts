import { DECISION_FORMATS } from '@wijktafel/shared/decisions/formats'
import { DEFAULT_RULES } from '@wijktafel/shared/decisions/rules'
import { describe, expect, it } from 'vitest'
import { ballotsPerSheet, columnsOf, inSheets, penPlaceOf } from './ballotSheets.ts'

const options = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `o${n}` }))
const rules = DEFAULT_RULES

describe('ballots on sheets', () => {
  it('lie four on an A4, and two where many answers or faces need room', () => {
    const paper = (count: number) => ({ format: 'chooseOne', options: options(count), rules }) as const
    expect([2, 5, 6, 9].map((count) => ballotsPerSheet(paper(count)))).toEqual([4, 4, 2, 2])
    expect(ballotsPerSheet({ ...paper(5), rules: { ...rules, offersNone: true } })).toBe(2)
    expect([5, 6].map((count) => ballotsPerSheet({ ...paper(count), format: 'score' }))).toEqual([2, 1])
    expect(columnsOf({ ...paper(9), format: 'score' })).toBe(1)
    expect([5, 6].map((count) => columnsOf(paper(count)))).toEqual([1, 2])
  })

  it('are all there, the last sheet with what is left', () => {
    expect(inSheets([1, 2, 3, 4, 5], 4)).toEqual([[1, 2, 3, 4], [5]])
    expect(inSheets([], 2)).toEqual([])
  })

  it('have a place for the pen that fits how one marks', () => {
    const kinds = DECISION_FORMATS.map((format) => penPlaceOf({ format, rules }).kind)
    expect(kinds).toEqual(['box', 'box', 'box', 'box', 'box', 'box', 'circles', 'faces', 'number'])
    const many = { ...rules, dots: 9, mostDotsPerOption: 9 }
    expect(penPlaceOf({ format: 'dots', rules: many })).toEqual({ kind: 'number' })
    expect(penPlaceOf({ format: 'dots', rules: { ...rules, dots: 3, mostDotsPerOption: 5 } })).toEqual({
      ...{ kind: 'circles', count: 3 },
    })
  })
})
