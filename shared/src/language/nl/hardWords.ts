import type { Finding } from '../finding.ts'
import { beginsWithCapital, isLatinWord } from '../letters.ts'
import { LEVELS } from '../levels.ts'
import { findingAt } from '../makeFinding.ts'
import type { Word } from '../splitWords.ts'
import { UNKNOWN_ZIPF } from '../zipf.ts'
import type { DutchContext } from './dutchContext.ts'
import type { DutchWord } from './dutchWord.ts'
import { findEasier, isEasierWord, isHardForMost } from './findEasier.ts'

/** Words and phrases of our list. */
export function listedWords(context: DutchContext): Finding[] {
  const { words, level, accepted } = context
  const found: Finding[] = []
  for (const { entry, from, to } of findEasier(context)) {
    const [first, last] = [words[from], words[to - 1]]
    if (!first || !last || (level === 'plain' && !isHardForMost(entry))) continue
    const word = entry.hard.replace('|', '')
    if (accepted.has(word) || accepted.has(first.plain)) continue
    const kind = entry.kind === 'saying' ? 'saying' : 'listedWord'
    found.push(findingAt({ start: first.start, end: last.end }, { kind, weight: LEVELS[level].small, word }))
  }
  return found
}

/** Words that few people hear often, and that are no names. Those of our list say so already. */
export function rareWords(
  { words, known, level, accepted }: DutchContext,
  listed: readonly Finding[],
): Finding[] {
  const { rareZipf } = LEVELS[level]
  const found: Finding[] = []
  for (const [index, word] of words.entries()) {
    const about = known[index]
    if (!about || about.zipf >= rareZipf || !isOrdinary(word, about, index === 0)) continue
    if (index === 0 && mayBeName(word, about)) continue
    if (accepted.has(word.plain) || isEasierWord(word.plain)) continue
    if (listed.some(({ start, end }) => start < word.end && word.start < end)) continue
    found.push(findingAt(word, { kind: 'rareWord', weight: 'warn', word: word.plain }))
  }
  return found
}

/** "borging", "participatie": so end nouns and qualities of offices, and hardly any name. */
const ENDS_LIKE_OFFICE =
  /(?:ing|heid|teit|tie|sie|isme|schap|ment|iek|age|eel|eur|isch|ief|atief|baar|lijk|aal|oor|uur|s)$/

/** "Fatima en Omar": with its capital, and no form of any word that is known. A capital alone says nothing where a sentence begins. */
const mayBeName = ({ text, plain }: Word, { zipf }: DutchWord): boolean =>
  beginsWithCapital(text) && zipf === UNKNOWN_ZIPF && !ENDS_LIKE_OFFICE.test(plain)

const MIN_LETTERS = 3

/** No number, no name, no letters of an organisation: those are said of abbreviations. */
function isOrdinary({ kind, plain, text }: Word, { isFunction }: DutchWord, isFirst: boolean): boolean {
  if (kind !== 'word' || plain.length < MIN_LETTERS || isFunction) return false
  const isName = beginsWithCapital(text) && (!isFirst || text === text.toUpperCase())
  return !isName && isLatinWord(plain)
}
