import { readZipfs, UNKNOWN_ZIPF } from '../zipf.ts'
import { baseForms } from './baseForms.ts'
import { COMMON_WORDS } from './commonWords.ts'
import { splitCompound } from './compounds.ts'
import { DAILY_WORDS, HOME_WORDS } from './dailyWords.ts'

/** A form of a known word is somewhat rarer than the word itself. */
const FORM_COST = 0.3
const COMPOUND_COST = 0.3
/** So common a word is not looked up as a form of another. */
const COMMON_ZIPF = 4.3

/** So common at least is a word of daily life: clear to most in each of its forms, not yet very easy. */
const DAILY_ZIPF = 4.1
/** So common at least is what everybody sees at home and in the street: very easy in each of its forms. */
const HOME_ZIPF = 4.6

const KNOWN_FROM_LIFE = [
  [DAILY_WORDS, DAILY_ZIPF],
  [HOME_WORDS, HOME_ZIPF],
] as const

const listed = withDailyWords(readZipfs(COMMON_WORDS))

function withDailyWords(zipfs: Map<string, number>): ReadonlyMap<string, number> {
  for (const [words, zipf] of KNOWN_FROM_LIFE) {
    for (const word of words) zipfs.set(word, Math.max(zipfs.get(word) ?? 0, zipf))
  }
  return zipfs
}

/**
 * How common a Dutch word is, as Zipf value: of the word, else of the word it is a form of, else of the head of the
 * compound (never more than its first part and head together deserve), else UNKNOWN_ZIPF. In small letters.
 */
export function dutchZipf(word: string): number {
  return zipfOfWord(word) ?? ofCompound(word) ?? UNKNOWN_ZIPF
}

/** Of a word as it stands on the list; 0 when it does not. */
export const listedZipf = (word: string): number => listed.get(word) ?? 0

/** Of a word, else of what it is a form of; null when neither is listed. Compounds are not taken apart. */
export function zipfOfWord(word: string): number | null {
  const own = listed.get(word) ?? 0
  if (own >= COMMON_ZIPF) return own
  let best = own
  for (const form of baseForms(word)) best = Math.max(best, (listed.get(form) ?? 0) - FORM_COST)
  return best > 0 ? best : null
}

const KNOWLEDGE = {
  isFirst: (part: string) => listed.has(part) || listed.has(`${part}en`),
  isHead: (part: string) => zipfOfWord(part) !== null,
}

/** So long a word is hard to take in at once, and to fit on a phone. */
const LONG_WORD = 14

/** Where a long compound may be broken: "wijk|gezondheids|centrum". Places count from the beginning of the word. */
export function compoundJoints(word: string): number[] {
  if (word.length < LONG_WORD || word.includes('-')) return []
  const compound = splitCompound(word, KNOWLEDGE)
  if (!compound) return []
  return [compound.at, ...compoundJoints(compound.head).map((joint) => compound.at + joint)]
}

function ofCompound(word: string): number | null {
  const compound = splitCompound(word, KNOWLEDGE)
  if (!compound) return null
  const parts = [compound.first, compound.head].map((part) => zipfOfWord(part) ?? UNKNOWN_ZIPF)
  return Math.max(UNKNOWN_ZIPF, Math.min(...parts) - COMPOUND_COST)
}
