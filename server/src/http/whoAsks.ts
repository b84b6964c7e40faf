import type { UserId } from '@wijktafel/shared/ids'
import { parse } from 'hono/utils/cookie'
import { type Actor, NOBODY } from '../commands/actor.ts'
import type { Deps } from '../deps.ts'
import { readSetting } from '../storage/settings.ts'
import { hashToken } from '../token.ts'

export const DEVICE_COOKIE = 'wijktafel_device'
const DEVICE_TOKEN_PATTERN = /^[\w-]{43}$/

/** Finds out who asks, from cookies alone. A forged or stale cookie is the same as none. */
export async function whoAsks(deps: Pick<Deps, 'auth' | 'db'>, headers: Headers): Promise<Actor> {
  const cookieHeader = headers.get('cookie')
  if (!cookieHeader) return NOBODY
  const token = parse(cookieHeader)[DEVICE_COOKIE]
  return {
    account: await findAccount(deps, cookieHeader),
    deviceHash: token && DEVICE_TOKEN_PATTERN.test(token) ? hashToken(token) : null,
  }
}

async function findAccount(
  { auth, db }: Pick<Deps, 'auth' | 'db'>,
  cookie: string,
): Promise<Actor['account']> {
  if (!cookie.includes('wijktafel.session_token')) return null
  const found = await auth.api.getSession({ headers: new Headers({ cookie }) })
  if (!found) return null
  const hostId = await readSetting(db, 'hostUserId')
  const { id, name, email } = found.user
  return { id: id as UserId, name, email, isHost: id === hostId }
}
