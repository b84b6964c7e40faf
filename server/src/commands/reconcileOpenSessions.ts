import type { Deps } from '../deps.ts'
import { reconcileSession } from './reconcileSession.ts'
import { refreshStage } from './refreshStage.ts'

/** After a start: what SQL knows and the live documents of open meetings do not yet, is written there. */
export async function reconcileOpenSessions(deps: Deps): Promise<void> {
  const open = await deps.db.selectFrom('session').select('id').where('state', '=', 'open').execute()
  for (const { id } of open) {
    await reconcileSession(deps, id)
    await refreshStage(deps, id)
  }
}
