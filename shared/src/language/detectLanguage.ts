import type { DutchWord } from './nl/dutchWord.ts'
import type { Word } from './splitWords.ts'
import type { TextLanguage } from './textLanguage.ts'
import { UNKNOWN_ZIPF } from './zipf.ts'

const LATIN = /^[\p{Script=Latin}\p{M}\p{N}'./&-]+$/u
/** So few words may be a name or a heading in any language: those are read as Dutch. */
const FEW_WORDS = 4
const KNOWN_SHARE = 0.4
/** One small word in so many is sure; in so many, it is where the letters are Latin. */
const DUTCH_SHARE = 4
const LITTLE_DUTCH_SHARE = 10

/** The language of a sentence by its small words; null when it is neither Dutch nor English. Names and headings count as Dutch. */
export function detectLanguage(words: readonly Word[], known: readonly DutchWord[]): TextLanguage | null {
  let [letters, dutch, english] = [0, 0, 0]
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    const about = known[index]
    if (!word || !about || word.kind !== 'word') continue
    letters++
    if (about.isInBoth) continue
    if (about.isFunction) dutch++
    else if (about.isEnglish) english++
  }
  if (letters === 0) return 'nl'
  if (english > dutch) return 'en'
  if (dutch * DUTCH_SHARE >= letters) return 'nl'
  const latin = known.filter((_, index) => words[index]?.kind === 'word' && LATIN.test(words[index].plain))
  if (latin.length * 2 < letters) return null
  if (dutch > 0 && dutch * LITTLE_DUTCH_SHARE >= latin.length) return 'nl'
  if (latin.length < FEW_WORDS) return 'nl'
  const familiar = latin.filter(({ zipf }) => zipf > UNKNOWN_ZIPF).length
  return familiar >= latin.length * KNOWN_SHARE ? 'nl' : null
}
