import { type RandomBytes, randomBytes } from '../pictures/randomBytes.ts'
import type { Side } from '../roles.ts'
import { CODE_LETTERS, checksumOf, randomLetters } from './codeLetters.ts'

/**
 * The code on a printed ballot: four groups of four letters, in capitals and digits that nobody confuses.
 * 1. The first letter says whose side it is, so that paper of residents cannot count for professionals.
 * 2. Thirteen random letters follow (64 bits): nobody guesses a code that was printed.
 * 3. The last two are a checksum: one or two wrong letters are always noticed, and so are letters or groups that changed
 *    places and the halves of two codes, but for one time in a thousand.
 */
export type BallotCode = string & { readonly __brand: 'ballotCode' }

const RANDOM_LETTERS = 13
const CODE_LENGTH = 16
const GROUP = 4
const SIDE_LETTERS: Readonly<Record<Side, string>> = { resident: 'R', professional: 'P' }
/** What the square code says before the letters. Other codes on a table begin otherwise. */
const QR_FORM = 'S1:'

export function newBallotCode(side: Side, random: RandomBytes = randomBytes): BallotCode {
  const letters = SIDE_LETTERS[side] + randomLetters(RANDOM_LETTERS, random)
  return `${letters}${checksumOf(letters)}` as BallotCode
}

/** Null where it cannot be a code that was printed: torn, or a letter was read or typed wrong. Spaces and small letters are fine. */
export function parseBallotCode(text: string): BallotCode | null {
  const code = text.toUpperCase().replaceAll(/[\s.·-]/g, '')
  const body = code.slice(0, -2)
  if (code.length !== CODE_LENGTH || [...code].some((letter) => !CODE_LETTERS.includes(letter))) return null
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
