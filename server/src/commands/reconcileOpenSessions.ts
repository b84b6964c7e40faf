import type { Deps } from '../deps.ts'
import { finishCardErasures, finishErasures } from './finishErasures.ts'
import { reconcileSession } from './reconcileSession.ts'

/** After a start: erasing that was cut short is finished; what SQL knows and the live documents of open meetings do not yet, is written there. */
export async function reconcileOpenSessions(deps: Deps): Promise<void> {
  await finishErasures(deps)
  await finishCardErasures(deps)
  const open = await deps.db.selectFrom('session').select('id').where('state', '=', 'open').execute()
  for (const { id } of open) await reconcileSession(deps, id)
}
