import type { Finding } from './finding.ts'
import { findingAt } from './makeFinding.ts'
import type { Word } from './splitWords.ts'

const NINE_DIGITS = /(?<![\p{N}.,/-])\p{N}{2,4}[. ]?\p{N}{2,3}[. ]?\p{N}{2,3}(?![\p{N}])/gu
const LENGTH = 9
const MASK = '•'

/** What tells who somebody is: e-mail addresses, and citizen service numbers (BSN), which nobody may write down. */
export function personalData(text: string, words: readonly Word[]): Finding[] {
  const emails = words
    .filter(({ kind }) => kind === 'email')
    .map((word) => findingAt(word, { kind: 'email', weight: 'note' }))
  const numbers = [...text.matchAll(NINE_DIGITS)].flatMap(({ 0: found, index }) => {
    if (!isCitizenNumber(found.replaceAll(/\P{N}/gu, ''))) return []
    const place = { start: index, end: index + found.length }
    const suggestions = [{ text: MASK.repeat(LENGTH), replaces: place }]
    return findingAt(place, { kind: 'citizenNumber', weight: 'note', suggestions })
  })
  return [...emails, ...numbers]
}

/** The "elfproef" of the Dutch government: 9·a + 8·b + … + 2·h − i is a multiple of 11. */
export function isCitizenNumber(digits: string): boolean {
  if (digits.length !== LENGTH || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === LENGTH - 1 ? -1 : LENGTH - index),
    0,
  )
  return sum % 11 === 0
}
