const MIN_PART = 3
const MIN_HEAD = 4
/** Written between two parts: "verkeerslicht", "groepenwerk". */
const LINKS = ['', 's', 'en', '-', 'e', 'er']

/** Where a compound falls apart: `head` starts there, and says what it is. */
export interface Compound {
  first: string
  head: string
  at: number
}

interface Knowledge {
  /** Asked often: must be quick. */
  isFirst: (part: string) => boolean
  isHead: (part: string) => boolean
}

/**
 * Takes a Dutch compound apart in two words that are known, the longest head first; null when it is none.
 */
export function splitCompound(word: string, knowledge: Knowledge): Compound | null {
  for (let at = MIN_PART; at <= word.length - MIN_HEAD; at++) {
    const first = firstPart(word.slice(0, at), knowledge)
    if (first === null) continue
    const head = word.slice(at)
    if (knowledge.isHead(head)) return { first, head, at }
  }
  return null
}

/** The first part without its link, or null when it is no word. */
function firstPart(part: string, { isFirst }: Knowledge): string | null {
  for (const link of LINKS) {
    if (part.length - link.length < MIN_PART || !part.endsWith(link)) continue
    const bare = link === '' ? part : part.slice(0, -link.length)
    if (isFirst(bare)) return bare
  }
  return null
}
