import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { documentName } from '@wijktafel/shared/documentName'
import type { LeadActionId, SessionId } from '@wijktafel/shared/ids'
import type { StageCall, StageTimer } from '@wijktafel/shared/stage'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { fromJson, toJson } from '../storage/json.ts'
import type { Database, SessionRow } from '../storage/schema.ts'
import { requireOpen } from './access.ts'
import type { LeadTrace, SessionPart } from './leadTrace.ts'
import { closeLookIns } from './lookIn.ts'
import { projectCards } from './projectCards.ts'

/**
 * Takes back what whoever leads did last, and only that: of two that press at once the second gets `activityChanged`.
 * What somebody else changed since stays as it is.
 */
export async function undoLead(deps: Deps, session: SessionRow, id: LeadActionId): Promise<void> {
  const trace = await inTransaction(deps.db, session.id, async (trx) => {
    const newest = await trx
      .selectFrom('leadAction')
      .select(['id', 'trace'])
      .where('sessionId', '=', session.id)
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (newest?.id !== id) throw new Refusal('activityChanged')
    const trace = fromJson<LeadTrace>(newest.trace)
    const isFloorBack = await putSessionBack(trx, { sessionId: session.id, trace, at: deps.now() })
    await putStepsBack(trx, trace)
    await hideAgain(trx, trace)
    await unlock(trx, trace)
    if (isFloorBack) await speakOn(trx, trace)
    await trx.deleteFrom('leadAction').where('id', '=', id).execute()
    return trace
  })
  if (trace.session && 'lookIn' in trace.session.after) await closeLookIns(deps, session)
  if (trace.shown) await projectCards(deps, session.id)
  if (trace.lock) {
    const name = documentName('board', trace.lock.boardId)
    await deps.rooms.disconnect({ name }, CLOSE_CODE.ACCESS_CHANGED)
  }
}

/** Whether who has the word is as it was. */
async function putSessionBack(
  trx: Transaction<Database>,
  { sessionId, trace, at }: { sessionId: SessionId; trace: LeadTrace; at: number },
): Promise<boolean> {
  if (!trace.session) return false
  const { before, after } = trace.session
  const now = await trx.selectFrom('session').selectAll().where('id', '=', sessionId).executeTakeFirst()
  if (!now) throw new Refusal('notFound')
  requireOpen(now)
  const isAsLeft = (key: keyof SessionPart) => now[key] === after[key]
  if ('currentActivityId' in after && !isAsLeft('currentActivityId')) throw new Refusal('activityChanged')
  const keys = (Object.keys(after) as (keyof SessionPart)[]).filter(isAsLeft)
  if (keys.length === 0) return false
  await requireStepThere(trx, before)
  const back: SessionPart = Object.fromEntries(keys.map((key) => [key, before[key]]))
  if (keys.includes('call')) back.call = endOfCall(after.call)
  if (keys.includes('timer')) back.timer = timerBack(trace.session, at)
  await trx.updateTable('session').set(back).where('id', '=', sessionId).execute()
  return keys.includes('floor')
}

/** A clock that stood still meanwhile goes on with what was left; one that ran meanwhile is where it would have been. */
function timerBack(
  { before, after }: { before: SessionPart; after: SessionPart },
  at: number,
): string | null {
  const [was, became] = [before.timer, after.timer].map((timer) =>
    timer ? fromJson<StageTimer>(timer) : null,
  )
  const stoodStill = became && became.remainingMs !== null && was && was.endsAt !== null
  if (!stoodStill) return before.timer ?? null
  return toJson({ ...was, endsAt: at + (became.remainingMs ?? 0) } satisfies StageTimer)
}

/** A step may have been taken out of the agenda since: nobody is sent to what is gone. */
async function requireStepThere(
  trx: Transaction<Database>,
  { currentActivityId }: SessionPart,
): Promise<void> {
  if (!currentActivityId) return
  const step = await trx
    .selectFrom('activity')
    .select('id')
    .where('id', '=', currentActivityId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!step) throw new Refusal('activityChanged')
}

/** Who flew there flies back: that is news too, and has a number of its own. */
function endOfCall(call: string | null | undefined): string | null {
  if (!call) return null
  const { n, ...place } = fromJson<StageCall>(call)
  return toJson({ ...place, n: n + 1, isOver: true } satisfies StageCall)
}

async function putStepsBack(trx: Transaction<Database>, { steps = [] }: LeadTrace): Promise<void> {
  for (const { id, before, after } of steps) {
    await trx
      .updateTable('activity')
      .set(before)
      .where('id', '=', id)
      .where('state', '=', after.state)
      .where('plan', '=', after.plan)
      .execute()
  }
}

/** What came onto the table since goes with it: the round is silent again. `projectCards` takes them off. */
async function hideAgain(trx: Transaction<Database>, { shown }: LeadTrace): Promise<void> {
  if (!shown) return
  const { activityId, since } = shown
  await trx
    .updateTable('activity')
    .set({ revealedAt: null })
    .where('id', '=', activityId)
    .where('revealedAt', '>=', since)
    .execute()
  await trx
    .updateTable('card')
    .set({ revealedAt: null })
    .where('activityId', '=', activityId)
    .where('revealedAt', '>=', since)
    .where('withdrawnAt', 'is', null)
    .where('hiddenReason', 'is', null)
    .execute()
}

async function unlock(trx: Transaction<Database>, { lock }: LeadTrace): Promise<void> {
  if (!lock) return
  await trx
    .updateTable('board')
    .set(lock.before)
    .where('id', '=', lock.boardId)
    .where('locked', '=', lock.after.locked)
    .execute()
}

/** Whoever had the word goes on as if it had never been taken; a hand that went down is up where it was in line. */
async function speakOn(trx: Transaction<Database>, { spokenId, hand }: LeadTrace): Promise<void> {
  if (spokenId) await trx.deleteFrom('spoken').where('id', '=', spokenId).execute()
  if (!hand) return
  await trx
    .insertInto('signal')
    .values({ ...hand, kind: 'hand' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
