import { ENGLISH_FUNCTION_WORDS } from './en/englishGrammar.ts'
import { FUNCTION_WORDS } from './nl/dutchGrammar.ts'
import { dutchZipf } from './nl/dutchZipf.ts'
import type { Word } from './splitWords.ts'
import type { TextLanguage } from './textLanguage.ts'
import { UNKNOWN_ZIPF } from './zipf.ts'

const LATIN = /^[\p{Script=Latin}\p{M}\p{N}'./&-]+$/u
/** So few words may be a name or a heading in any language: those are read as Dutch. */
const FEW_WORDS = 4
const KNOWN_SHARE = 0.4
/** Found in both languages, and so telling nothing. */
const IN_BOTH = new Set([
  'in',
  'we',
  'is',
  'was',
  'over',
  'of',
  'had',
  'me',
  'he',
  'die',
  'want',
  'of',
  'an',
  'as',
  'by',
  'do',
  'so',
  'per',
])

/** The language of a sentence by its small words; null when it is neither Dutch nor English. Names and headings count as Dutch. */
export function detectLanguage(words: readonly Word[]): TextLanguage | null {
  const letters = words.filter(({ kind }) => kind === 'word')
  if (letters.length === 0) return 'nl'
  const latin = letters.filter(({ plain }) => LATIN.test(plain))
  if (latin.length * 2 < letters.length) return null
  const count = (small: ReadonlySet<string>) =>
    latin.filter(({ plain }) => small.has(plain) && !IN_BOTH.has(plain)).length
  const [dutch, english] = [count(FUNCTION_WORDS), count(ENGLISH_FUNCTION_WORDS)]
  if (english > dutch) return 'en'
  if (dutch > 0 && dutch * 10 >= latin.length) return 'nl'
  if (latin.length < FEW_WORDS) return 'nl'
  const known = latin.filter(({ plain }) => dutchZipf(plain) > UNKNOWN_ZIPF).length
  return known >= latin.length * KNOWN_SHARE ? 'nl' : null
}
