import { type RandomBytes, randomBytes } from '../pictures/randomBytes.ts'
import { CODE_LETTERS, checksumOf, randomLetters } from './codeLetters.ts'

/**
 * The code on a card that votes: two letters for its number, nine random ones (44 bits), two for a checksum. So short that
 * with `K1:` it makes the smallest square code there is: large squares, read from far.
 */
export type CardCode = string & { readonly __brand: 'cardCode' }

const NUMBER_LETTERS = 2
const RANDOM_LETTERS = 9
const CODE_LENGTH = 13
/** What the square code says before the letters. Ballots and cards with pictures begin otherwise. */
const QR_FORM = 'K1:'

/** `number` from 0 up to 960. */
export function newCardCode(number: number, random: RandomBytes = randomBytes): CardCode {
  const { length } = CODE_LETTERS
  const letters =
    CODE_LETTERS.charAt(Math.floor(number / length)) +
    CODE_LETTERS.charAt(number % length) +
    randomLetters(RANDOM_LETTERS, random)
  return `${letters}${checksumOf(letters)}` as CardCode
}

/** Null where it cannot be a card that was printed. */
export function parseCardCode(text: string): CardCode | null {
  if (text.length !== CODE_LENGTH || [...text].some((letter) => !CODE_LETTERS.includes(letter))) return null
  return checksumOf(text.slice(0, -2)) === text.slice(-2) ? (text as CardCode) : null
}

export function numberOfCardCode(code: CardCode): number {
  const [high = '', low = ''] = code.slice(0, NUMBER_LETTERS)
  return CODE_LETTERS.indexOf(high) * CODE_LETTERS.length + CODE_LETTERS.indexOf(low)
}

export const formatCardQr = (code: CardCode): string => `${QR_FORM}${code}`

/** Null for any other square code. A card whose letters are wrong is `torn`. */
export function parseCardQr(text: string): CardCode | 'torn' | null {
  return text.startsWith(QR_FORM) ? (parseCardCode(text.slice(QR_FORM.length)) ?? 'torn') : null
}
