import { type RandomBytes, randomBytes } from '../pictures/randomBytes.ts'
import type { Side } from '../roles.ts'

/**
 * The code on a printed ballot: four groups of four letters, in capitals and digits that nobody confuses.
 * 1. The first letter says whose side it is, so that paper of residents cannot count for professionals.
 * 2. Thirteen random letters follow (64 bits): nobody guesses a code that was printed.
 * 3. The last two are a checksum: one or two wrong letters are always noticed, and so are letters or groups that changed
 *    places and the halves of two codes, but for one time in a thousand.
 */
export type BallotCode = string & { readonly __brand: 'ballotCode' }

const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const RANDOM_LETTERS = 13
const CODE_LENGTH = 16
const GROUP = 4
const SIDE_LETTERS: Readonly<Record<Side, string>> = { resident: 'R', professional: 'P' }
/** What the square code says before the letters. Other codes on a table begin otherwise. */
const QR_FORM = 'S1:'

export function newBallotCode(side: Side, random: RandomBytes = randomBytes): BallotCode {
  const limit = 256 - (256 % LETTERS.length)
  let letters = SIDE_LETTERS[side]
  while (letters.length < 1 + RANDOM_LETTERS) {
    const [byte = 0] = random(1)
    if (byte < limit) letters += LETTERS.charAt(byte % LETTERS.length)
  }
  return `${letters}${checksumOf(letters)}` as BallotCode
}

/** Null where it cannot be a code that was printed: torn, or a letter was read or typed wrong. Spaces and small letters are fine. */
export function parseBallotCode(text: string): BallotCode | null {
  const code = text.toUpperCase().replaceAll(/[\s.·-]/g, '')
  const body = code.slice(0, -2)
  if (code.length !== CODE_LENGTH || [...code].some((letter) => !LETTERS.includes(letter))) return null
  if (!Object.values(SIDE_LETTERS).includes(code.charAt(0)) || checksumOf(body) !== code.slice(-2))
    return null
  return code as BallotCode
}

export const sideOfBallotCode = (code: BallotCode): Side =>
  code.startsWith(SIDE_LETTERS.resident) ? 'resident' : 'professional'

/** As it is printed and typed: `R7KM 2B9X …`. */
export function groupBallotCode(code: BallotCode): string {
  return (code.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join(' ')
}

export const formatBallotQr = (code: BallotCode): string => `${QR_FORM}${code}`

/** Null for any other square code. A ballot whose letters are wrong is `torn`. */
export function parseBallotQr(text: string): BallotCode | 'torn' | null {
  return text.startsWith(QR_FORM) ? (parseBallotCode(text.slice(QR_FORM.length)) ?? 'torn') : null
}

/** The sum of the letters, and the sum of each letter times its place; both modulo the number of letters, which is prime. */
function checksumOf(letters: string): string {
  let plain = 0
  let weighed = 0
  for (const [index, letter] of [...letters].entries()) {
    plain += LETTERS.indexOf(letter)
    weighed += (index + 1) * LETTERS.indexOf(letter)
  }
  return LETTERS.charAt(plain % LETTERS.length) + LETTERS.charAt(weighed % LETTERS.length)
}
