import { describe, expect, it } from 'vitest'
import { mixAnswers } from './mixAnswers.ts'

const ANSWERS = ['a', 'b', 'c', 'none'].map((id) => ({ id }))
const orderFor = (seed: string) =>
  mixAnswers(ANSWERS, seed)
    .map(({ id }) => id)
    .join('')

describe('the order of options on a phone', () => {
  it('is the same each time for one person and decision', () => {
    expect(orderFor('p1 d1')).toBe(orderFor('p1 d1'))
  })
  it('differs from person to person, each order about as often; none of these is last', () => {
    const PEOPLE = 6_000
    const seen = new Map<string, number>()
    for (let person = 0; person < PEOPLE; person++) {
      const order = orderFor(`person-${person} decision`)
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    expect([...seen.keys()].toSorted()).toEqual([
      'abcnone',
      'acbnone',
      'bacnone',
      'bcanone',
      'cabnone',
      'cbanone',
    ])
    // A sixth each, with room of more than five times the usual swing.
    for (const count of seen.values()) expect(Math.abs(count - PEOPLE / 6)).toBeLessThan(150)
  })
})
