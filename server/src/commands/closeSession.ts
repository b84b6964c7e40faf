import { CLOSE_CODE } from '@wijktafel/shared/codes'
import type { SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { refreshStage } from './refreshStage.ts'

/**
 * Closes a meeting: codes open it no longer, boards become read-only, the report is there.
 * An open ballot must be closed first: nobody's vote may be cut off by accident.
 */
export async function closeSession(deps: Deps, actor: Actor, sessionId: SessionId): Promise<void> {
  const { session } = await requireSession(deps, actor, { sessionId, capability: 'session.lead' })
  if (session.state === 'planned') throw new Refusal('sessionNotOpen')
  if (session.state === 'open') {
    const ballot = await deps.db
      .selectFrom('decision')
      .select('id')
      .where('sessionId', '=', sessionId)
      .where('state', '=', 'open')
      .executeTakeFirst()
    if (ballot) throw new Refusal('decisionFixed')
    await endSession(deps, sessionId)
    await audit(deps.db, {
      at: deps.now(),
      actor: actor.account?.id ?? null,
      action: 'session.close',
      target: sessionId,
    })
  }
  await refreshStage(deps, sessionId)
}

async function endSession({ db, rooms, now }: Deps, sessionId: SessionId): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('session')
      .set({
        state: 'closed',
        closedAt: now(),
        timer: null,
        outcomeDecisionId: null,
      })
      .where('id', '=', sessionId)
      .execute()
    await trx
      .updateTable('activity')
      .set({ state: 'done' })
      .where('sessionId', '=', sessionId)
      .where('state', '=', 'active')
      .execute()
  })
  const boards = await db.selectFrom('board').select('id').where('sessionId', '=', sessionId).execute()
  for (const { id } of boards) rooms.disconnect({ name: `board:${id}` }, CLOSE_CODE.ACCESS_CHANGED)
}
