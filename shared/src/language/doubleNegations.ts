import type { CheckContext } from './checkContext.ts'
import type { Finding } from './finding.ts'
import { LEVELS } from './levels.ts'
import { findingAt } from './makeFinding.ts'
import type { Word } from './splitWords.ts'

/** What counting noes asks of each word. */
export interface MayBeNo {
  isNegation: boolean
  /** "onmogelijk", "unable": with a no in it. */
  isNegatedQuality: boolean
  isCoordinator: boolean
}

const APART = /[,;:]/

/** Two noes make a yes, and readers lose count. */
export function doubleNegations(
  { text, words, level }: Pick<CheckContext, 'text' | 'words' | 'level'>,
  known: readonly MayBeNo[],
): Finding[] {
  const found: Finding[] = []
  let first: Word | null = null
  for (const [index, word] of words.entries()) {
    const about = known[index]
    const isNo = about?.isNegation === true
    // "geen naam en geen adres", "no name and no address": two noes beside each other, not one in the other.
    const isApart = first && (about?.isCoordinator || APART.test(text.slice(first.end, word.start)))
    if (isApart) first = isNo ? word : null
    else if (first && (isNo || about?.isNegatedQuality)) {
      const place = { start: first.start, end: word.end }
      found.push(findingAt(place, { kind: 'doubleNegation', weight: LEVELS[level].small }))
      first = null
    } else if (isNo) first = word
  }
  return found
}
