import type { Finding } from './finding.ts'
import { findingAt } from './makeFinding.ts'
import type { Word } from './splitWords.ts'

/** So many prepositions make a chain. */
const CHAIN = 3
/** Between two prepositions of one chain: "van de eerste fase". */
const MOST_IN_LINK = 3

/** What a chain asks of each word. */
export interface InChain {
  isPreposition: boolean
  /** A verb, or a word at which another thought begins. */
  endsChain: boolean
}

/** "de vaststelling van de uitvoering van het plan van aanpak": one noun hangs from the other. */
export function nounChains(words: readonly Word[], known: readonly InChain[]): Finding[] {
  const found: Finding[] = []
  let first: Word | null = null
  let links = 0
  let inLink = 0
  const close = (last: Word | undefined) => {
    if (links >= CHAIN && first && last) {
      found.push(findingAt({ start: first.start, end: last.end }, { kind: 'nounChain', weight: 'warn' }))
    }
    links = 0
    first = null
  }
  for (const [index, word] of words.entries()) {
    const about = known[index]
    if (!about) continue
    if (about.isPreposition) {
      if (links === 0) first = word
      // "tot en met", "van binnen uit", "out of": one step.
      if (links === 0 || inLink > 0) links++
      inLink = 0
    } else if (links > 0) {
      inLink++
      if (inLink > MOST_IN_LINK || about.endsChain) close(words[index - 1])
    }
  }
  close(words.at(-1))
  return found
}
