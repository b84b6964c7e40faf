import { UNKNOWN_ZIPF, zipfByWord } from '../zipf.ts'
import { baseForms } from './baseForms.ts'
import { COMMON_WORDS } from './commonWords.ts'
import { splitCompound } from './compounds.ts'

/** A form of a known word is somewhat rarer than the word itself. */
const FORM_COST = 0.3
const COMPOUND_COST = 0.3
const MIN_PART = 3

const listed = zipfByWord(COMMON_WORDS)
const known = new Map<string, number>()
const MOST_KEPT = 50_000

/**
 * How common a Dutch word is, as Zipf value: of the word, else of the word it is a form of, else of the head of the
 * compound (never more than its first part and head together deserve), else UNKNOWN_ZIPF. In small letters.
 */
export function dutchZipf(word: string): number {
  const kept = known.get(word)
  if (kept !== undefined) return kept
  const zipf = ofWord(word) ?? ofCompound(word) ?? UNKNOWN_ZIPF
  if (known.size >= MOST_KEPT) known.clear()
  known.set(word, zipf)
  return zipf
}

/** Of a word or a form of one; null when neither is listed. */
function ofWord(word: string): number | null {
  const own = listed.get(word)
  const forms = baseForms(word).map((form) => (listed.get(form) ?? 0) - FORM_COST)
  const best = Math.max(own ?? 0, ...forms)
  return best > 0 ? best : null
}

function ofCompound(word: string): number | null {
  const compound = splitCompound(word, (part) => part.length >= MIN_PART && ofWord(part) !== null)
  if (!compound) return null
  const parts = [compound.first, compound.head].map((part) => ofWord(part) ?? UNKNOWN_ZIPF)
  return Math.max(UNKNOWN_ZIPF, Math.min(...parts) - COMPOUND_COST)
}
