import type { Env } from '../env.ts'

/**
 * Whether a browser's request comes from our own pages. Requests without Origin are not a browser's cross-site ones:
 * cookies are SameSite=Lax and everything that writes is a non-GET.
 */
export function isOwnOrigin(env: Pick<Env, 'publicUrl'>, headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) return headers.get('sec-fetch-site') !== 'cross-site'
  if (env.publicUrl === origin) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
