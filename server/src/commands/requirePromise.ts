import type { PromiseId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import type { PromiseRow } from '../storage/schema.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

/** A promise that the one who asks may change. */
export async function requirePromise(deps: Deps, actor: Actor, promiseId: PromiseId): Promise<PromiseRow> {
  const promise = await deps.db
    .selectFrom('promise')
    .selectAll()
    .where('id', '=', promiseId)
    .executeTakeFirst()
  if (!promise) throw new Refusal('notFound')
  await requireSession(deps, actor, { sessionId: promise.sessionId, capability: 'promise.edit' })
  return promise
}
