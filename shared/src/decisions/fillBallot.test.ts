import { describe, expect, it } from 'vitest'
import {
  countLeft,
  countMost,
  EMPTY_BALLOT,
  type Filling,
  findFull,
  givePoints,
  isReady,
  takeDot,
  tapAnswer,
} from './fillBallot.ts'
import type { DecisionFormat } from './formats.ts'
import { checkMarks } from './marks.ts'
import { DEFAULT_RULES, type DecisionRules } from './rules.ts'

const OPTIONS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]
const paper = (format: DecisionFormat, rules: Partial<DecisionRules> = {}) => ({
  ...{ format, options: OPTIONS, rules: { ...DEFAULT_RULES, ...rules } },
})
type Paper = ReturnType<typeof paper>
const tap = (on: Paper, taps: string, from: Filling = EMPTY_BALLOT) =>
  taps.split(' ').reduce((filling, answer) => tapAnswer(on, filling, answer), from)

describe('one', () => {
  it('is the last that was tapped, none of these too', () => {
    const on = paper('chooseOne', { offersNone: true })
    expect(tap(on, 'a b').marks).toEqual({ b: 1 })
    expect(tap(on, 'a b none').marks).toEqual({ none: 1 })
    expect(tap(on, 'none a').marks).toEqual({ a: 1 })
    expect(isReady(on, {})).toBe(false)
  })
})

describe('several', () => {
  const on = paper('chooseSeveral', { mostChoices: 2, offersNone: true })

  it('goes on and off', () => {
    expect(tap(on, 'a b').marks).toEqual({ a: 1, b: 1 })
    expect(tap(on, 'a b a').marks).toEqual({ b: 1 })
    expect(isReady(on, tap(on, 'a a').marks)).toBe(false)
  })
  it('takes no more than fit, and says so', () => {
    const full = tap(on, 'a b')
    expect(countLeft(on, full.marks)).toBe(0)
    expect(findFull(on, full.marks, 'c')).toBe('ballot')
    expect(findFull(on, full.marks, 'a')).toBeNull()
    expect(tapAnswer(on, full, 'c')).toEqual(full)
  })
  it('counts nothing where one may mark all', () => {
    expect(countMost(paper('chooseSeveral'))).toBeNull()
    expect(countMost(paper('chooseSeveral', { mostChoices: 4 }))).toBeNull()
    expect(tap(paper('chooseSeveral'), 'a b c d').marks).toEqual({ a: 1, b: 1, c: 1, d: 1 })
  })
  it('shuts the rest out where none will do, and brings it back', () => {
    expect(tap(on, 'a none').marks).toEqual({ none: 1 })
    expect(tap(on, 'a none none').marks).toEqual({ a: 1 })
    expect(tap(on, 'a b none c').marks).toEqual({ c: 1 })
  })
})

describe('dots', () => {
  const on = paper('dots', { dots: 3, mostDotsPerOption: 2 })

  it('are laid one by one, as many as fit on an option', () => {
    expect(tap(on, 'a').marks).toEqual({ a: 1 })
    expect(tap(on, 'a a').marks).toEqual({ a: 2 })
    expect(tap(on, 'a a a').marks).toEqual({ a: 2 })
    expect(findFull(on, { a: 2 }, 'a')).toBe('option')
    expect(findFull(on, { a: 2 }, 'b')).toBeNull()
  })
  it('run out', () => {
    const laid = tap(on, 'a a b c')
    expect(laid.marks).toEqual({ a: 2, b: 1 })
    expect(countLeft(on, laid.marks)).toBe(0)
    expect(findFull(on, laid.marks, 'c')).toBe('ballot')
  })
  it('are taken back', () => {
    expect(takeDot(tap(on, 'a a b'), 'a').marks).toEqual({ a: 1, b: 1 })
    expect(takeDot(tap(on, 'a a b'), 'b').marks).toEqual({ a: 2 })
    expect(takeDot(tap(on, 'a'), 'c').marks).toEqual({ a: 1 })
  })
  it('are no more than can be laid', () => {
    expect(countMost(paper('dots', { dots: 9, mostDotsPerOption: 1 }))).toBe(4)
  })
})

describe('points', () => {
  const on = paper('score', { offersNone: true })
  const all = OPTIONS.reduce((filling, { id }) => givePoints(filling, id, 0), EMPTY_BALLOT)

  it('stand beside every option before it can be given; the lowest face is an answer', () => {
    const some = givePoints(givePoints(EMPTY_BALLOT, 'a', 5), 'b', 0)
    expect(countLeft(on, some.marks)).toBe(2)
    expect(isReady(on, some.marks)).toBe(false)
    expect(isReady(on, all.marks)).toBe(true)
  })
  it('change, and come back from none of these', () => {
    expect(givePoints(all, 'b', 4).marks).toEqual({ a: 0, b: 4, c: 0, d: 0 })
    const none = tapAnswer(on, all, 'none')
    expect(isReady(on, none.marks)).toBe(true)
    expect(tapAnswer(on, none, 'none').marks).toEqual(all.marks)
    expect(givePoints(none, 'a', 3).marks).toEqual({ ...all.marks, a: 3 })
  })
})

describe('an order', () => {
  const on = paper('ranking', { offersNone: true })

  it('is that of the taps', () => {
    expect(tap(on, 'c a d').marks).toEqual({ c: 1, a: 2, d: 3 })
    expect(isReady(on, tap(on, 'c').marks)).toBe(true)
  })
  it('closes up when one is taken back', () => {
    expect(tap(on, 'c a d c').marks).toEqual({ a: 1, d: 2 })
    expect(tap(on, 'c a d c c').marks).toEqual({ a: 1, d: 2, c: 3 })
  })
  it('begins anew after none of these', () => {
    expect(tap(on, 'c a none').marks).toEqual({ none: 1 })
    expect(tap(on, 'c a none none').marks).toEqual({ c: 1, a: 2 })
    expect(tap(on, 'c a none b').marks).toEqual({ b: 1 })
  })
})

describe('whatever one taps', () => {
  const FORMATS = ['chooseOne', 'chooseSeveral', 'dots', 'ranking'] as const
  it.each(FORMATS)('%s is a ballot that the server takes, or empty', (format) => {
    const on = paper(format, { dots: 4, mostDotsPerOption: 2, mostChoices: 2, offersNone: true })
    const answers = ['a', 'b', 'c', 'd', 'none']
    // Every row of five taps there is.
    for (let row = 0; row < answers.length ** 5; row++) {
      let filling = EMPTY_BALLOT
      for (let rest = row, taps = 0; taps < 5; taps++, rest = Math.floor(rest / answers.length))
        filling = tapAnswer(on, filling, answers[rest % answers.length] ?? '')
      expect([null, 'empty']).toContain(checkMarks(on, filling.marks))
    }
  })
})
