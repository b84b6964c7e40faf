import { LIMITS } from '@wijktafel/shared/limits'
import type { Deps } from '../deps.ts'

const SWEEP_EVERY_MS = 60 * 60 * 1000

type SweepDeps = Pick<Deps, 'db' | 'log' | 'now'>

/** Throws away what came in pieces and was never finished, now and every hour. Returns what stops it. */
export function sweepUploads(deps: SweepDeps): () => void {
  const sweep = () =>
    void dropOldUploads(deps).catch((error) => deps.log.warn('uploads not swept', { cause: String(error) }))
  sweep()
  const timer = setInterval(sweep, SWEEP_EVERY_MS).unref()
  return () => clearInterval(timer)
}

export async function dropOldUploads({ db, now }: SweepDeps): Promise<void> {
  await db
    .deleteFrom('upload')
    .where('changedAt', '<', now() - LIMITS.UPLOAD_UNFINISHED_MS)
    .execute()
}
