import { LIMITS } from '@wijktafel/shared/limits'
import { describe, expect, it } from 'vitest'
import { countReading, type MarkedAnswer } from './countReading.ts'

const answer = (personId: string, verdict: MarkedAnswer['verdict']): MarkedAnswer => ({ personId, verdict })

describe('the share that understood a note', () => {
  it('counts people, and who was misread once did not understand', () => {
    expect(
      countReading([
        answer('fatma', 'understood'),
        answer('fatma', 'understood'),
        answer('piotr', 'understood'),
        answer('piotr', 'misread'),
        answer('kim', 'misread'),
        answer('kim', 'understood'),
        answer('noor', 'understood'),
        answer('noor', null),
        answer('ali', null),
      ]),
    ).toEqual({ share: { people: 4, understood: 2 }, marked: 4, toMark: 2 })
  })

  it('says nothing of too few people', () => {
    const people = Array.from({ length: LIMITS.READERS_FOR_SHARE }, (_, at) => answer(`${at}`, 'understood'))
    expect(countReading(people.slice(1)).share).toBeNull()
    expect(countReading(people.slice(1)).marked).toBe(LIMITS.READERS_FOR_SHARE - 1)
    expect(countReading(people).share).toEqual({ people: 3, understood: 3 })
    expect(countReading([])).toEqual({ share: null, marked: 0, toMark: 0 })
  })
})
