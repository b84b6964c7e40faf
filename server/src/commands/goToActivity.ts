import type { ActivityId, BoardId, SessionId } from '@wijktafel/shared/ids'
import type { TemplateSnapshot } from '@wijktafel/shared/method/templateSnapshot'
import type { StageTimer } from '@wijktafel/shared/stage'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { fromJson, toJson } from '../storage/json.ts'
import { listActivities } from '../storage/listActivities.ts'
import type { ActivityRow, Database } from '../storage/schema.ts'
import { createBoard, turnOfSteps } from './createBoard.ts'
import { forgetSignals } from './giveSignal.ts'
import { keepEndOfStep } from './keepMomentsAtEnd.ts'
import { changeOf, keepTrace, type SessionPart, type StepPart } from './leadTrace.ts'
import { refreshLead } from './refreshLead.ts'

const MINUTE_MS = 60_000

/**
 * Brings a step onto all screens: its board is there before anyone is sent to it, its timer runs.
 * `from` is the step that the regisseur saw: of two that press "next" at once, the second gets `activityChanged`.
 */
export function goToActivity(deps: Deps, input: Step): Promise<void> {
  return deps.turns.inTurn(turnOfSteps(input.sessionId), () => takeStep(deps, input))
}

interface Step {
  sessionId: SessionId
  from: ActivityId | null
  to: ActivityId
  /** Somebody pressed for it, and may take it back. */
  isKept?: boolean
}

async function takeStep(deps: Deps, input: Step): Promise<void> {
  await requireUnmoved(deps, input)
  const steps = await listActivities(deps.db, input.sessionId)
  const target = steps.find((step) => step.id === input.to)
  if (!target) throw new Refusal('notFound')
  await keepEndOfStep(deps, input.from)
  const boardId = target.boardId ?? (await boardOf(deps, target, steps))
  const totalMs = target.minutes * MINUTE_MS
  const timer: StageTimer = { endsAt: deps.now() + totalMs, remainingMs: null, totalMs }
  await inTransaction(deps.db, input.sessionId, async (trx) => {
    const before = await readPlaces(trx, input.sessionId)
    const { numUpdatedRows } = await trx
      .updateTable('session')
      .set({ currentActivityId: target.id, timer: toJson(timer), outcomeDecisionId: null, spotlight: null })
      .where('id', '=', input.sessionId)
      .where('state', '=', 'open')
      .where('currentActivityId', 'is not distinct from', input.from)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) throw new Refusal('activityChanged')
    await trx
      .updateTable('activity')
      .set({ state: 'done' })
      .where('sessionId', '=', input.sessionId)
      .where('state', '=', 'active')
      .execute()
    const marked = await trx
      .updateTable('activity')
      .set({
        ...{ state: 'active', boardId: await stillThere(trx, boardId) },
        ...(target.plan === 'skipped' && { plan: 'spare' as const }),
      })
      .where('id', '=', target.id)
      .where('removedAt', 'is', null)
      .executeTakeFirst()
    if (marked.numUpdatedRows !== 1n) throw new Refusal('notFound')
    await forgetSignals(trx, input.sessionId, 'ofStep')
    if (input.isKept) await keepGo(trx, { sessionId: input.sessionId, before, at: deps.now() })
  })
  await refreshLead(deps, input.sessionId)
}

/** Where the meeting is: what stands on the screens, and which steps are done. */
interface Places {
  session: SessionPart
  steps: readonly ({ id: ActivityId } & StepPart)[]
}

async function readPlaces(trx: Transaction<Database>, sessionId: SessionId): Promise<Places> {
  const session = await trx
    .selectFrom('session')
    .select(['currentActivityId', 'timer', 'outcomeDecisionId', 'spotlight'])
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  const steps = await trx
    .selectFrom('activity')
    .select(['id', 'state', 'plan'])
    .where('sessionId', '=', sessionId)
    .execute()
  return { session, steps }
}

async function keepGo(
  trx: Transaction<Database>,
  { sessionId, before, at }: { sessionId: SessionId; before: Places; at: number },
): Promise<void> {
  const after = await readPlaces(trx, sessionId)
  const session = changeOf(before.session, after.session)
  if (session === null) return
  const steps = before.steps.flatMap(({ id, ...step }) => {
    const now = after.steps.find((other) => other.id === id)
    const isSame = !now || (now.state === step.state && now.plan === step.plan)
    return isSame ? [] : [{ id, before: step, after: { state: now.state, plan: now.plan } }]
  })
  await keepTrace(trx, { sessionId, kind: 'go', trace: { session, steps }, at })
}

/** A board may have been taken away since it was looked up. */
async function stillThere(trx: Transaction<Database>, boardId: BoardId | null): Promise<BoardId | null> {
  if (boardId === null) return null
  const board = await trx.selectFrom('board').select('id').where('id', '=', boardId).executeTakeFirst()
  return board?.id ?? null
}

/** Asked before a board is made: who comes second must not leave an empty one behind. */
async function requireUnmoved({ db }: Deps, { sessionId, from }: Step): Promise<void> {
  const session = await db
    .selectFrom('session')
    .select('currentActivityId')
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (!session) throw new Refusal('notFound')
  if (session.currentActivityId !== from) throw new Refusal('activityChanged')
}

/** The board of a step: its own, or that of the last step before it that has one. Null for steps without a canvas. */
async function boardOf(
  deps: Deps,
  activity: ActivityRow,
  steps: readonly ActivityRow[],
): Promise<BoardId | null> {
  const template = fromJson<TemplateSnapshot>(activity.template)
  if (template.board === 'none') return null
  const before = steps.slice(0, steps.indexOf(activity)).findLast((step) => step.boardId !== null)
  if (template.board === 'previous' && before) return before.boardId
  return createBoard(deps, activity, template)
}
