import type { Span } from './span.ts'

/** `word`: letters. `number`: anything with a figure that is no address. `address`: of a page on the web. `email`: of a person. */
export type WordKind = 'word' | 'number' | 'address' | 'email'

export interface Word extends Span {
  kind: WordKind
  /** As it stands. */
  text: string
  /** In small letters, with plain apostrophes, for looking up. */
  plain: string
}

const WORD =
  /(?<email>[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)|(?<address>(?:https?:\/\/|www\.)[^\s<>"'”’)]*[^\s<>"'”’).,;:!?])|(?<number>[€$£]?\p{N}[\p{N}.,:/%-]*\p{N}%?|[€$£]?\p{N}%?)(?![\p{L}])|[\p{L}\p{M}\p{N}]+(?:(?:['’.&/­-]|\.-)[\p{L}\p{M}\p{N}]+)*/gu

/** The words of a piece of text, in order. Places count from the beginning of the text. */
export function splitWords(text: string, { start, end }: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = []
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const [found] = match
    const at = start + match.index
    words.push({
      kind: kindOf(match.groups, found),
      text: found,
      plain: found.toLowerCase().replaceAll('’', "'").replaceAll('\u00AD', ''),
      start: at,
      end: at + found.length,
    })
  }
  return words
}

function kindOf(groups: Record<string, string | undefined> | undefined, found: string): WordKind {
  if (groups?.email) return 'email'
  if (groups?.address) return 'address'
  return groups?.number || /^\p{N}/u.test(found) ? 'number' : 'word'
}
