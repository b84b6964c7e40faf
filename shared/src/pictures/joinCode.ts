import { JOIN_CODE_PATTERN, LIMITS } from '../limits.ts'
import { type RandomBytes, randomBytes } from './randomBytes.ts'

const DIGITS = '23456789'

/** Six random digits of 2 to 9, each equally likely. The caller checks that no open session has the same. */
export function createJoinCode(random: RandomBytes = randomBytes): string {
  let code = ''
  for (const byte of random(LIMITS.JOIN_CODE_DIGITS)) code += DIGITS[byte & 7]
  return code
}

/** With a space in the middle, as it stands on the screen: `482 759`. */
export function formatJoinCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

/** What someone typed, with spaces or dashes, as a code; null where it cannot be one. */
export function parseJoinCode(typed: string): string | null {
  const code = typed.replace(/[\s.-]/g, '')
  return JOIN_CODE_PATTERN.test(code) ? code : null
}
