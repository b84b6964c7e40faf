import type { PromiseView } from '../api/promise.ts'
import { type MinutesLine, sentence } from './minutesPiece.ts'
import { ownWords } from './ownWords.ts'

const HANDS = '1F91D'
const CALENDAR = '1F4C5'
const DAY = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** Who does what, and by when. What does not go on is not told. */
export function promiseLines(promises: readonly PromiseView[]): MinutesLine[] {
  const kept = promises.filter(({ state }) => state !== 'dropped')
  if (kept.length === 0) return []
  return [
    { type: 'heading', text: 'Wie doet wat' },
    ...kept.flatMap(({ who, what, face, dueOn }) => [
      sentence(`${ownWords(who.trim())}: ${ownWords(what.trim().replace(/[.\s]+$/, ''))}.`, face ?? HANDS),
      ...(dueOn === null ? [] : [sentence(`Dat is klaar voor ${sayDay(dueOn)}.`, CALENDAR)]),
    ]),
  ]
}

/** `2026-12-03` → `donderdag 3 december` */
function sayDay(day: string): string {
  return DAY.format(new Date(`${day}T12:00:00Z`))
}
