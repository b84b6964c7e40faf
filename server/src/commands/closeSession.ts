import { CLOSE_CODE } from '@wijktafel/shared/codes'
import type { SessionId } from '@wijktafel/shared/ids'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { eraseMediaTakenBack } from '../storage/mediaOfCards.ts'
import type { Database } from '../storage/schema.ts'
import { scrubFreedPages } from '../storage/scrubFreedPages.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { forgetSignals } from './giveSignal.ts'
import { keepEndOfMeeting } from './keepMomentsAtEnd.ts'
import { continueMinutes } from './minutes/continueMinutes.ts'
import { refreshLead } from './refreshLead.ts'
import { refreshStage } from './refreshStage.ts'

/**
 * Closes a meeting: codes open it no longer, boards become read-only, the report is there.
 * An open ballot must be closed first: nobody's vote may be cut off by accident.
 */
export async function closeSession(deps: Deps, actor: Actor, sessionId: SessionId): Promise<void> {
  const { session } = await requireSession(deps, actor, { sessionId, capability: 'session.lead' })
  if (session.state === 'open') await keepEndOfMeeting(deps, sessionId)
  if (await endSession(deps, sessionId)) {
    await closeBoards(deps, sessionId)
    await scrubFreedPages(deps.db, ['media'])
    await audit(deps.db, {
      at: deps.now(),
      actor: actor.account?.id ?? null,
      action: 'session.close',
      target: sessionId,
    })
  }
  await refreshStage(deps, sessionId)
  await refreshLead(deps, sessionId)
  if (session.state === 'open') await continueMinutes(deps, { sessionId, left: session.currentActivityId })
}

/** False when it was closed already. */
function endSession({ db, now }: Deps, sessionId: SessionId): Promise<boolean> {
  return inTransaction(db, sessionId, async (trx) => {
    if (!(await isRunning(trx, sessionId))) return false
    await trx
      .updateTable('session')
      .set({
        state: 'closed',
        closedAt: now(),
        timer: null,
        outcomeDecisionId: null,
        floor: null,
      })
      .where('id', '=', sessionId)
      .execute()
    await forgetSignals(trx, sessionId, 'all')
    await trx.deleteFrom('leadAction').where('sessionId', '=', sessionId).execute()
    await trx.deleteFrom('spoken').where('sessionId', '=', sessionId).execute()
    await trx
      .deleteFrom('phoneScreen')
      .where('participantId', 'in', (eb) =>
        eb.selectFrom('participant').select('id').where('sessionId', '=', sessionId),
      )
      .execute()
    await trx
      .updateTable('activity')
      .set({ state: 'done' })
      .where('sessionId', '=', sessionId)
      .where('state', '=', 'active')
      .execute()
    await eraseMediaTakenBack(trx, sessionId)
    return true
  })
}

async function isRunning(trx: Transaction<Database>, sessionId: SessionId): Promise<boolean> {
  const session = await trx
    .selectFrom('session')
    .select('state')
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (!session) throw new Refusal('notFound')
  if (session.state === 'planned') throw new Refusal('sessionNotOpen')
  if (session.state === 'closed') return false
  const ballot = await trx
    .selectFrom('decision')
    .select('id')
    .where('sessionId', '=', sessionId)
    .where('state', 'in', ['open', 'counted'])
    .executeTakeFirst()
  if (ballot) throw new Refusal('decisionUnderway')
  return true
}

async function closeBoards({ db, rooms }: Deps, sessionId: SessionId): Promise<void> {
  const boards = await db.selectFrom('board').select('id').where('sessionId', '=', sessionId).execute()
  for (const { id } of boards) await rooms.disconnect({ name: `board:${id}` }, CLOSE_CODE.ACCESS_CHANGED)
}
