import type { CheckContext } from '../checkContext.ts'
import type { Finding } from '../finding.ts'
import { LEVELS } from '../levels.ts'
import { findingAt } from '../makeFinding.ts'
import type { Word } from '../splitWords.ts'
import { FUNCTION_WORDS } from './dutchGrammar.ts'
import { dutchZipf } from './dutchZipf.ts'
import { findEasier, isEasierWord, isHardForMost } from './findEasier.ts'
import { suggestDutch } from './suggestDutch.ts'

/** Words and phrases of our list, with what to say instead. */
export function listedWords({ text, words, level, accepted }: CheckContext): Finding[] {
  return findEasier(words)
    .filter(({ entry }) => level === 'veryPlain' || isHardForMost(entry))
    .flatMap((met) => {
      const first = words[met.from]
      const last = words[met.to - 1]
      const word = met.entry.hard.replace('|', '')
      if (!first || !last || accepted.has(word) || accepted.has(first.plain)) return []
      return findingAt(
        { start: first.start, end: last.end },
        {
          kind: met.entry.kind === 'saying' ? 'saying' : 'listedWord',
          weight: LEVELS[level].small,
          suggestions: suggestDutch(text, words, met),
          means: met.entry.means,
          word,
        },
      )
    })
}

/** Words that few people hear often, and that are no names. Those of our list say so already. */
export function rareWords({ words, level, accepted }: CheckContext, listed: readonly Finding[]): Finding[] {
  const { rareZipf } = LEVELS[level]
  return words.flatMap((word, index) => {
    if (!isRare(word, { isFirst: index === 0, rareZipf }) || accepted.has(word.plain)) return []
    if (listed.some(({ start, end }) => start < word.end && word.start < end)) return []
    return findingAt(word, { kind: 'rareWord', weight: 'warn', word: word.plain })
  })
}

const MIN_LETTERS = 3
const NAME = /^\p{Lu}/u
const LATIN = /^[\p{Script=Latin}\p{M}'-]+$/u

function isRare(word: Word, { isFirst, rareZipf }: { isFirst: boolean; rareZipf: number }): boolean {
  const { kind, plain, text } = word
  if (kind !== 'word' || plain.length < MIN_LETTERS || FUNCTION_WORDS.has(plain)) return false
  // A name, or letters of an organisation: that is said of abbreviations.
  if (!LATIN.test(plain) || (NAME.test(text) && (!isFirst || text === text.toUpperCase()))) return false
  if (isEasierWord(plain)) return false
  return dutchZipf(plain) < rareZipf
}
