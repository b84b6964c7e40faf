import type { ProjectId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { refreshStage } from './refreshStage.ts'

/** Meetings that have not come to their first step show what became of the promises of their project. */
export async function followPromises(deps: Deps, projectId: ProjectId): Promise<void> {
  const sessions = await deps.db
    .selectFrom('session')
    .select('id')
    .where('projectId', '=', projectId)
    .where('kind', '=', 'meeting')
    .where('state', '=', 'open')
    .where('currentActivityId', 'is', null)
    .execute()
  for (const { id } of sessions) await refreshStage(deps, id)
}
