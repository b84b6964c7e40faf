import type { ParsedLeadAction } from '@wijktafel/shared/api/session'
import { assertNever } from '@wijktafel/shared/assertNever'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { documentName } from '@wijktafel/shared/documentName'
import type { ActivityId, BoardId, SessionId } from '@wijktafel/shared/ids'
import type { UndoableKind } from '@wijktafel/shared/leadNews'
import type { StageCall, StageSpotlight, StageTimer } from '@wijktafel/shared/stage'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { fromJson, toJson } from '../storage/json.ts'
import type { SessionRow } from '../storage/schema.ts'
import { requireOpen, requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { goToActivity } from './goToActivity.ts'
import { leadFloor } from './leadFloor.ts'
import { changeOf, keepTrace, type SessionPart } from './leadTrace.ts'
import { closeLookIns } from './lookIn.ts'
import { continueMinutes } from './minutes/continueMinutes.ts'
import { refreshLead } from './refreshLead.ts'
import { refreshStage } from './refreshStage.ts'
import { revealCards } from './revealCards.ts'
import { revealNext } from './revealNext.ts'
import { undoLead } from './undoLead.ts'

const MINUTE_MS = 60_000

/** What the regisseur does while leading: one action, then every screen follows. Each is kept, so that it can be taken back. */
export async function lead(
  deps: Deps,
  actor: Actor,
  input: { sessionId: SessionId; action: ParsedLeadAction },
): Promise<void> {
  const { session } = await requireSession(deps, actor, {
    sessionId: input.sessionId,
    capability: 'session.lead',
  })
  requireOpen(session)
  await act(deps, session, input.action)
  await refreshStage(deps, session.id)
  await refreshLead(deps, session.id)
  if (input.action.type === 'go' && input.action.to !== session.currentActivityId) {
    await continueMinutes(deps, { sessionId: session.id, left: session.currentActivityId })
  }
}

async function act(deps: Deps, session: SessionRow, action: ParsedLeadAction): Promise<void> {
  switch (action.type) {
    case 'go':
      return goToActivity(deps, {
        sessionId: session.id,
        from: session.currentActivityId && action.from,
        to: action.to,
        isKept: true,
      })
    case 'reveal':
      await requireStepOf(deps, session, action.activityId)
      return revealCards(deps, { sessionId: session.id, activityId: action.activityId, isKept: true })
    case 'revealNext':
      await requireStepOf(deps, session, action.activityId)
      return revealNext(deps, { sessionId: session.id, activityId: action.activityId, shown: action.shown })
    case 'follow':
      return change(deps, session, {
        kind: action.on ? 'follow' : 'unfollow',
        next: () => ({ following: action.on ? 1 : 0 }),
      })
    case 'pause':
      return change(deps, session, {
        kind: action.on ? 'pause' : 'goOn',
        next: (now) => ({
          paused: action.on ? 1 : 0,
          timer: changeTimer(now, { type: action.on ? 'pauseTimer' : 'resumeTimer' }, deps.now()),
        }),
      })
    case 'clearOutcome':
      return change(deps, session, { kind: 'clearOutcome', next: () => ({ outcomeDecisionId: null }) })
    case 'spotlight':
      return light(deps, session, action.on)
    case 'call':
      await requireBoardOf(deps, session, action.boardId)
      return change(deps, session, {
        kind: 'call',
        next: (now) => {
          const last = now.call ? fromJson<StageCall>(now.call).n : 0
          return {
            call: toJson({ n: last + 1, boardId: action.boardId, ...action.view } satisfies StageCall),
          }
        },
      })
    case 'startTimer':
    case 'moreTime':
    case 'pauseTimer':
    case 'resumeTimer':
      return change(deps, session, {
        kind: action.type,
        next: (now) => ({ timer: changeTimer(now, action, deps.now()) }),
      })
    case 'lookIn':
      await change(deps, session, {
        kind: action.allow ? 'allowLook' : 'endLook',
        next: () => ({ lookIn: action.allow ? 'yes' : 'no' }),
      })
      return closeLookIns(deps, session)
    case 'giveTurn':
    case 'endTurn':
    case 'startRound':
    case 'endRound':
    case 'talk':
      return leadFloor(deps, session, action)
    case 'undo':
      return undoLead(deps, session, action.id)
    default:
      return assertNever(action)
  }
}

/** Only a step of this meeting: whoever leads one has no say in another. */
async function requireStepOf({ db }: Deps, session: SessionRow, activityId: ActivityId): Promise<void> {
  const activity = await db
    .selectFrom('activity')
    .select('id')
    .where('id', '=', activityId)
    .where('sessionId', '=', session.id)
    .executeTakeFirst()
  if (!activity) throw new Refusal('notFound')
}

/** Only a board of this meeting: nobody is sent elsewhere. */
async function requireBoardOf({ db }: Deps, session: SessionRow, boardId: BoardId): Promise<void> {
  const board = await db
    .selectFrom('board')
    .select('id')
    .where('id', '=', boardId)
    .where('sessionId', '=', session.id)
    .executeTakeFirst()
  if (!board) throw new Refusal('boardDeleted')
}

/** Only on a zone that lies on the board now: a light on what is gone would leave everybody in the dark. */
async function light(deps: Deps, session: SessionRow, on: StageSpotlight | null): Promise<void> {
  if (on === null) return change(deps, session, { kind: 'darken', next: () => ({ spotlight: null }) })
  const { boardId, zoneId } = on
  await requireBoardOf(deps, session, boardId)
  const { zones } = await deps.rooms.read(documentName('board', boardId), readBoardCards)
  const found = zones.find(({ id }) => id === zoneId)
  if (!found) throw new Refusal('notFound')
  const zone = { title: found.title, picture: found.picture }
  return change(deps, session, {
    kind: 'spotlight',
    next: () => ({ spotlight: toJson({ boardId, zoneId, zone } satisfies StageSpotlight) }),
  })
}

/** Of two regisseurs who give more time at once, both are heard. */
async function change(
  { db, now }: Deps,
  { id }: SessionRow,
  { kind, next }: { kind: UndoableKind; next: (now: SessionRow) => SessionPart },
): Promise<void> {
  await inTransaction(db, id, async (trx) => {
    const session = await trx.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst()
    if (!session) throw new Refusal('notFound')
    requireOpen(session)
    const changed = changeOf<SessionPart>(session, next(session))
    if (changed === null) return
    await trx.updateTable('session').set(changed.after).where('id', '=', id).execute()
    await keepTrace(trx, { sessionId: id, kind, trace: { session: changed }, at: now() })
  })
}

function changeTimer(now: SessionRow, action: TimerAction, at: number): SessionRow['timer'] {
  const timer = nextTimer(now.timer ? fromJson<StageTimer>(now.timer) : null, action, at)
  return timer && toJson(timer)
}

type TimerAction = Extract<
  ParsedLeadAction,
  { type: 'startTimer' | 'moreTime' | 'pauseTimer' | 'resumeTimer' }
>

/** The timer after an action; server clock in epoch ms. More time on a timer that ran out counts from now. */
export function nextTimer(timer: StageTimer | null, action: TimerAction, now: number): StageTimer | null {
  switch (action.type) {
    case 'startTimer': {
      const totalMs = action.minutes * MINUTE_MS
      return { endsAt: now + totalMs, remainingMs: null, totalMs }
    }
    case 'moreTime': {
      const extraMs = action.minutes * MINUTE_MS
      if (!timer) return { endsAt: now + extraMs, remainingMs: null, totalMs: extraMs }
      const totalMs = timer.totalMs + extraMs
      if (timer.endsAt === null)
        return { endsAt: null, remainingMs: (timer.remainingMs ?? 0) + extraMs, totalMs }
      return { endsAt: Math.max(timer.endsAt, now) + extraMs, remainingMs: null, totalMs }
    }
    case 'pauseTimer':
      if (!timer || timer.endsAt === null) return timer
      return { endsAt: null, remainingMs: Math.max(0, timer.endsAt - now), totalMs: timer.totalMs }
    case 'resumeTimer':
      if (!timer || timer.remainingMs === null) return timer
      return { endsAt: now + timer.remainingMs, remainingMs: null, totalMs: timer.totalMs }
    default:
      return assertNever(action)
  }
}
