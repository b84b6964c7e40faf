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

/** The words of a piece of text, in order. Places count from the beginning of the text. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  // Few sentences have an address: the others need not be searched for one.
  const mayHaveAddress = MAY_HAVE_ADDRESS.test(text)
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text.charCodeAt(at), text, at)
    if (kind === null) {
      at++
      continue
    }
    const address = mayHaveAddress ? addressAt(text, at) : null
    const end = address?.end ?? (kind === 'number' ? endOfNumber(text, at) : endOfWord(text, at))
    const found = text.slice(at, end)
    words.push({ kind: address?.kind ?? kind, text: found, plain: plainOf(found), start: at, end })
    at = end
  }
  return words
}

const MAY_HAVE_ADDRESS = /@|:\/\/|www\./
const ADDRESS =
  /(?<email>[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)|(?:https?:\/\/|www\.)[^\s<>"'”’)]*[^\s<>"'”’).,;:!?]/uy
const NUMBER = /[€$£]?\p{N}[\p{N}.,:/%-]*\p{N}%?(?!\p{L})|[€$£]?\p{N}%?(?!\p{L})|[\p{L}\p{M}\p{N}]+/uy
const JOINS: ReadonlySet<string> = new Set(["'", '’', '.', '&', '/', '-', '\u00AD'])

function addressAt(text: string, at: number): { kind: WordKind; end: number } | null {
  ADDRESS.lastIndex = at
  const match = ADDRESS.exec(text)
  if (!match) return null
  return { kind: match.groups?.email ? 'email' : 'address', end: at + match[0].length }
}

function endOfNumber(text: string, at: number): number {
  NUMBER.lastIndex = at
  return at + (NUMBER.exec(text)?.[0].length ?? 1)
}

/** Up to the last letter that belongs to it: also "auto's", "en/of", "AVG-wet", "o.a". */
function endOfWord(text: string, at: number): number {
  let end = at + 1
  while (end < text.length) {
    if (isPartOfWord(text, end)) end++
    else if (JOINS.has(text[end] ?? '') && isPartOfWord(text, end + 1)) end += 2
    else if (text.startsWith('.-', end) && isPartOfWord(text, end + 2)) end += 3
    else break
  }
  return end
}

const SECOND_CAPITAL = /^\p{Lu}[\p{Lu}\p{N}]/u

/** Whether a word may be the letters of an organisation: it has no small letter behind its first. */
export const mayBeLetters = ({ text, plain }: Word): boolean =>
  text[0] !== plain[0] && (text[1] !== plain[1] || SECOND_CAPITAL.test(text))

const LETTER = 1
const FIGURE = 2
const MONEY = 3
const MARK = 4
/** What the first of all characters are, those that nearly all texts are made of. */
const KINDS = Uint8Array.from({ length: 0x250 }, (_, code) => classOf(String.fromCharCode(code)))

function classOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return FIGURE
  if (/\p{M}/u.test(character)) return MARK
  return /[€$£]/.test(character) ? MONEY : 0
}

/** The class of the character at a place: also of one that takes two places, at its first and at its second. */
function classAt(code: number, text: string, at: number): number {
  const known = KINDS[code]
  if (known !== undefined) return known
  const isSecond = code >= 0xdc00 && code <= 0xdfff
  return classOf(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0))
}

function isPartOfWord(text: string, at: number): boolean {
  if (at >= text.length) return false
  const found = classAt(text.charCodeAt(at), text, at)
  return found === LETTER || found === FIGURE || found === MARK
}

function kindAt(code: number, text: string, at: number): WordKind | null {
  const found = classAt(code, text, at)
  if (found === LETTER) return 'word'
  if (found === FIGURE) return 'number'
  return found === MONEY && classAt(text.charCodeAt(at + 1), text, at + 1) === FIGURE ? 'number' : null
}

function plainOf(found: string): string {
  const small = found.toLowerCase()
  if (!small.includes('’') && !small.includes('\u00AD')) return small
  return small.replaceAll('’', "'").replaceAll('\u00AD', '')
}
