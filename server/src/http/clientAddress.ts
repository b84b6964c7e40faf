import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Deps } from '../deps.ts'

const NO_SOCKET = 'local'

/** The address that tries are counted for. A proxy's word counts only where the host said to trust it. */
export function clientAddress({ env }: Pick<Deps, 'env'>, context: Context): string {
  const forwarded = env.trustProxy ? context.req.header('x-forwarded-for') : undefined
  const last = forwarded?.split(',').at(-1)?.trim()
  if (last) return last
  try {
    return getConnInfo(context).remote.address ?? NO_SOCKET
  } catch {
    // Requests made in tests without a socket.
    return NO_SOCKET
  }
}
