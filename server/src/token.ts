import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for a link or a device cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What we keep of a token: whoever reads the database cannot use it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
