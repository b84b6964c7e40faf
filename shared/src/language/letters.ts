/**
 * Questions about letters that are answered for plain ones without the tables of Unicode: the machine takes a millisecond to
 * build each of those, and most texts never need them.
 */

const PLAIN_LAST = 0x7f
const PLAIN_WORD = /^[a-zA-Z'-]+$/
const LATIN_WORD = /^[\p{Script=Latin}\p{M}'-]+$/u
const CAPITAL = /^\p{Lu}/u
const SMALL = /^\p{Ll}/u
const ORGANISATION = /^\p{Lu}[\p{Lu}\p{N}&]{1,5}(?:['’]?s|-\p{Ll}+)?$/u
const PLAIN_ORGANISATION = /^[A-Z][A-Z\d&]{1,5}(?:['’]?s|-[a-z]+)?$/
const PLAIN_LETTER_OR_NUMBER = /[a-zA-Z\d]/
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u

/** Letters of the Latin alphabet, with apostrophes and hyphens. */
export const isLatinWord = (word: string): boolean => PLAIN_WORD.test(word) || LATIN_WORD.test(word)

export const hasLetterOrNumber = (text: string): boolean =>
  PLAIN_LETTER_OR_NUMBER.test(text) || LETTER_OR_NUMBER.test(text)

export const beginsWithCapital = (text: string): boolean =>
  begins(text, { from: 'A', to: 'Z', other: CAPITAL })

export const beginsSmall = (text: string): boolean => begins(text, { from: 'a', to: 'z', other: SMALL })

/** "GGD", "GGD's", "AVG-wet", "P&O": the letters of an organisation or a law, at most six. */
export const isOrganisation = (text: string): boolean =>
  PLAIN_ORGANISATION.test(text) || (!isPlain(text) && ORGANISATION.test(text))

function begins(text: string, { from, to, other }: { from: string; to: string; other: RegExp }): boolean {
  const first = text[0] ?? ''
  return isPlain(first) ? first >= from && first <= to : other.test(text)
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > PLAIN_LAST) return false
  return true
}
