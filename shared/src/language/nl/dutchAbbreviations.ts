import type { Finding } from '../finding.ts'
import { isOrganisation } from '../letters.ts'
import { LEVELS } from '../levels.ts'
import { findingAt } from '../makeFinding.ts'
import { mayBeLetters } from '../splitWords.ts'
import type { DutchContext } from './dutchContext.ts'

/** Letters that nearly everyone knows. */
const KNOWN = new Set(
  'tv pc ok dvd cd sms app wc km cm kg wifi pdf led hbo mbo vmbo havo vwo ggd apk bsn id ns cv dj bh eu vs nl usb qr i n x'.split(
    ' ',
  ),
)
const ENDING = /-.*$|'?s$/

/** Short forms, of letters with points and of capitals, with the whole word where we know it. */
export function abbreviations({ text, words, known, level, accepted }: DutchContext): Finding[] {
  const found: Finding[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    const full = known[index]?.fullForm ?? null
    if (!word || (full === null && !mayBeLetters(word))) continue
    if (word.kind !== 'word' || accepted.has(word.plain) || KNOWN.has(word.plain.replace(ENDING, '')))
      continue
    const hasPoint = text[word.end] === '.'
    const isShort = full !== null && (hasPoint || word.plain.includes('.') || !IS_WORD.has(word.plain))
    if (!isShort && !isOrganisation(word.text)) continue
    const isInside = hasPoint && full && word.end + 1 < text.length
    const place = { start: word.start, end: isInside ? word.end + 1 : word.end }
    const weight = LEVELS[level].small
    found.push(findingAt(place, { kind: 'abbreviation', weight, word: word.plain }))
  }
  return found
}

/** Short forms that are words too, without their point. */
const IS_WORD: ReadonlySet<string> = new Set('max min tel red gem u info pers ca tm vb circa'.split(' '))
