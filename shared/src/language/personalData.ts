import type { Finding } from './finding.ts'
import { findingAt } from './makeFinding.ts'
import type { Word } from './splitWords.ts'

const NONE: readonly Finding[] = []
const NINE_DIGITS = /(?<![\d.,/-])\d{2,4}[. ]?\d{2,3}[. ]?\d{2,3}(?!\d)/g
const LENGTH = 9

/** Stands in the place of a citizen service number. */
export const MASKED_NUMBER = '•'.repeat(LENGTH)

/** What tells who somebody is: e-mail addresses, and citizen service numbers (BSN), which nobody may write down. */
export function personalData(text: string, words: readonly Word[]): readonly Finding[] {
  if (!words.some(mayTell)) return NONE
  const figures = words.reduce(
    (sum, { kind, text: { length } }) => (kind === 'number' ? sum + length : sum),
    0,
  )
  const emails: Finding[] = []
  for (const word of words) {
    if (word.kind === 'email') emails.push(findingAt(word, { kind: 'email', weight: 'note' }))
  }
  // Dates and amounts are shorter.
  if (figures < LENGTH) return emails
  const numbers = [...text.matchAll(NINE_DIGITS)].flatMap(({ 0: found, index }) => {
    if (!isCitizenNumber(found.replaceAll(/\D/g, ''))) return []
    return findingAt({ start: index, end: index + found.length }, { kind: 'citizenNumber', weight: 'note' })
  })
  return [...emails, ...numbers]
}

/** Few sentences need a closer look. */
const mayTell = ({ kind }: Word): boolean => kind === 'email' || kind === 'number'

/** The "elfproef" of the Dutch government: 9·a + 8·b + … + 2·h − i is a multiple of 11. */
export function isCitizenNumber(digits: string): boolean {
  if (digits.length !== LENGTH || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === LENGTH - 1 ? -1 : LENGTH - index),
    0,
  )
  return sum % 11 === 0
}
