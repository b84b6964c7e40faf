import type { SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import { listActivities } from '../storage/listActivities.ts'
import { readPromised } from '../storage/readPromised.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { goToActivity } from './goToActivity.ts'
import { refreshStage } from './refreshStage.ts'

/**
 * Opens a planned meeting: with what earlier meetings promised, where they did, else at its first step. An open one stays as it is, also when two open it at once; a
 * closed one is refused.
 */
export async function openSession(deps: Deps, actor: Actor, sessionId: SessionId): Promise<void> {
  const { session } = await requireSession(deps, actor, { sessionId, capability: 'session.lead' })
  if (session.state === 'closed') throw new Refusal('sessionClosed')
  const { numUpdatedRows } = await deps.db
    .updateTable('session')
    .set({ state: 'open', openedAt: deps.now() })
    .where('id', '=', sessionId)
    .where('state', '=', 'planned')
    .executeTakeFirst()
  if (numUpdatedRows === 1n) {
    await deps.db
      .updateTable('project')
      .set({ phase: session.phase })
      .where('id', '=', session.projectId)
      .execute()
    await audit(deps.db, {
      at: deps.now(),
      actor: actor.account?.id ?? null,
      action: 'session.open',
      target: sessionId,
    })
    const [first] = await listActivities(deps.db, sessionId)
    const promised = await readPromised(deps.db, session)
    if (first && promised.length === 0) await goToActivity(deps, { sessionId, from: null, to: first.id })
  }
  await refreshStage(deps, sessionId)
}
