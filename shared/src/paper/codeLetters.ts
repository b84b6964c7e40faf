import { type RandomBytes, randomBytes } from '../pictures/randomBytes.ts'

/** Capitals and digits that nobody confuses. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

export function randomLetters(count: number, random: RandomBytes = randomBytes): string {
  const limit = 256 - (256 % CODE_LETTERS.length)
  let letters = ''
  while (letters.length < count) {
    const [byte = 0] = random(1)
    if (byte < limit) letters += CODE_LETTERS.charAt(byte % CODE_LETTERS.length)
  }
  return letters
}

/** The sum of the letters, and the sum of each letter times its place; both modulo the number of letters, which is prime. */
export function checksumOf(letters: string): string {
  let plain = 0
  let weighed = 0
  for (const [index, letter] of [...letters].entries()) {
    plain += CODE_LETTERS.indexOf(letter)
    weighed += (index + 1) * CODE_LETTERS.indexOf(letter)
  }
  return CODE_LETTERS.charAt(plain % CODE_LETTERS.length) + CODE_LETTERS.charAt(weighed % CODE_LETTERS.length)
}
