import type { Context } from 'hono'
import type { Deps } from '../deps.ts'

/** The address at which whoever asks reached us, for links to hand over. */
export function publicOrigin({ env }: Pick<Deps, 'env'>, context: Context): string {
  return env.publicUrl ?? new URL(context.req.url).origin
}
