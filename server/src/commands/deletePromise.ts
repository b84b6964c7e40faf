import type { PromiseId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import type { Actor } from './actor.ts'
import { followPromises } from './followPromises.ts'
import { requirePromise } from './requirePromise.ts'

export async function deletePromise(deps: Deps, actor: Actor, promiseId: PromiseId): Promise<void> {
  const { projectId } = await requirePromise(deps, actor, promiseId)
  await deps.db.deleteFrom('promise').where('id', '=', promiseId).execute()
  await followPromises(deps, projectId)
}
