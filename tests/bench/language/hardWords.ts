import { createChecker } from '@wijktafel/shared/language/checker'
import type { Finding, Help } from '@wijktafel/shared/language/finding'
import { helpWith } from '@wijktafel/shared/language/helpWith'
import type { HardWord } from './readData.ts'

export interface HardWordFigures {
  /** Which part of the hard words is named. */
  hard_word_recall: number
  /** Which part of the simpler words, put in their place, is named all the same. */
  false_flag_share: number
  /** How often our first suggestion is the best of the list, of the hard words that are named. */
  best_suggestion_first: number
  /** How often our first suggestion is one of the list, of the hard words for which we have one. */
  listed_suggestion_first: number
}

const WORDS_ABOUT: readonly Finding['kind'][] = ['rareWord', 'listedWord', 'saying', 'abbreviation']

export function measureHardWords(hardWords: readonly HardWord[]): HardWordFigures {
  const named = hardWords.map(({ sentence, word }) => helpOn(sentence, word))
  const simpler = hardWords.flatMap(({ sentence, word, simpler: words }) =>
    words.map((each) => helpOn(sentence.replace(word, each), each)),
  )
  const firsts = hardWords.map((_, index) => named[index]?.suggestions[0]?.text.toLowerCase())
  const isBest = hardWords.filter(({ simpler: [best] }, index) => firsts[index] === best?.toLowerCase())
  const isListed = hardWords.filter(({ simpler: words }, index) =>
    words.some((each) => each.toLowerCase() === firsts[index]),
  )
  return {
    hard_word_recall: named.filter(Boolean).length / hardWords.length,
    false_flag_share: simpler.filter(Boolean).length / simpler.length,
    best_suggestion_first: isBest.length / Math.max(1, named.filter(Boolean).length),
    listed_suggestion_first: isListed.length / Math.max(1, firsts.filter(Boolean).length),
  }
}

/** What is said of a word where it stands first in a text. */
function helpOn(text: string, word: string): Help | undefined {
  const at = text.indexOf(word)
  const sentences = createChecker({ level: 'plain' }).check(text)
  for (const { start, checked } of sentences) {
    const finding = checked.findings.find(
      (each) =>
        WORDS_ABOUT.includes(each.kind) && start + each.start < at + word.length && at < start + each.end,
    )
    if (finding) return helpWith(checked, finding)
  }
  return undefined
}
