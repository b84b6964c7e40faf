import { createHmac } from 'node:crypto'
import type { Deps } from './deps.ts'
import { keepSetting } from './storage/settings.ts'
import { newToken } from './token.ts'

/**
 * The token of a link that can be shown and printed again on any day, and is not kept: it is made of a secret of the
 * server, what the link is for, and a salt. Looked up by its hash. Another salt is another link.
 */
export async function saltedToken({ db }: Pick<Deps, 'db'>, about: string, salt: string): Promise<string> {
  const secret = await keepSetting(db, 'questionSecret', newToken)
  return createHmac('sha256', secret).update(`${about} ${salt}`).digest('base64url')
}
