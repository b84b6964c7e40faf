import type { ReadingCount, ReadingVerdict } from '@wijktafel/shared/api/reading'
import { LIMITS } from '@wijktafel/shared/limits'

export interface MarkedAnswer {
  /** Of whose seat it is: one person may give several answers. */
  personId: string
  verdict: ReadingVerdict | null
}

/** Counts people, not answers: who was misread once did not understand, whatever else they said. */
export function countReading(answers: readonly MarkedAnswer[]): Omit<ReadingCount, 'isChanged'> {
  const people = new Map<string, boolean>()
  for (const { personId, verdict } of answers) {
    if (verdict === null) continue
    people.set(personId, (people.get(personId) ?? true) && verdict === 'understood')
  }
  const understood = [...people.values()].filter(Boolean).length
  return {
    share: people.size < LIMITS.READERS_FOR_SHARE ? null : { people: people.size, understood },
    marked: people.size,
    toMark: answers.filter(({ verdict }) => verdict === null).length,
  }
}
