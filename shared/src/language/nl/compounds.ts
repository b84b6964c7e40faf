const MIN_PART = 3
const MIN_HEAD = 4
/** Written between two parts: "verkeerslicht", "groepenwerk". */
const LINKS = ['', 's', 'en', '-', 'e', 'er']

/** Where a compound falls apart: `head` starts there, and says what it is. */
export interface Compound {
  first: string
  head: string
  /** Of the head in the word. */
  at: number
}

/**
 * Takes a Dutch compound apart in two words that are known, the longest head first; null when it is none. A first part may
 * itself be a compound of known words.
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): Compound | null {
  for (let at = MIN_PART; at <= word.length - MIN_HEAD; at++) {
    const head = word.slice(at)
    if (!isKnown(head)) continue
    const first = firstPart(word.slice(0, at), isKnown)
    if (first !== null) return { first, head, at }
  }
  return null
}

/** The first part without its link, or null when it is no word. */
function firstPart(part: string, isKnown: (part: string) => boolean): string | null {
  for (const link of LINKS) {
    const bare = part.slice(0, part.length - link.length)
    if (part.endsWith(link) && bare.length >= MIN_PART && isKnown(bare)) return bare
  }
  return splitCompound(part, isKnown) === null ? null : part
}
