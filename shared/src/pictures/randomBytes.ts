/** Gives so many random bytes. Tests hand in their own. */
export type RandomBytes = (length: number) => Uint8Array

/** From the machine's secure source: codes must not be guessable from earlier ones. */
export const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length))
