import type { PromiseView } from '@wijktafel/shared/api/promise'
import type { PromiseId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { readPromise } from '../storage/readPromises.ts'
import type { PromiseRow } from '../storage/schema.ts'
import type { Actor } from './actor.ts'
import { followPromises } from './followPromises.ts'
import { requirePromise } from './requirePromise.ts'

interface PromiseChange {
  who?: string | undefined
  what?: string | undefined
  dueOn?: string | null | undefined
  state?: PromiseRow['state'] | undefined
}

/** Changes a promise, or says what became of it, at any time: mostly that is in the next meeting. */
export async function changePromise(
  deps: Deps,
  actor: Actor,
  { promiseId, change }: { promiseId: PromiseId; change: PromiseChange },
): Promise<PromiseView> {
  const { who, what, dueOn, state, settledAt, projectId } = await requirePromise(deps, actor, promiseId)
  const next = change.state ?? state
  await deps.db
    .updateTable('promise')
    .set({
      who: change.who ?? who,
      what: change.what ?? what,
      dueOn: change.dueOn === undefined ? dueOn : change.dueOn,
      state: next,
      settledAt: next === 'open' ? null : next === state ? settledAt : deps.now(),
    })
    .where('id', '=', promiseId)
    .execute()
  await followPromises(deps, projectId)
  return readPromise(deps.db, promiseId)
}
