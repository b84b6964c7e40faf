import type { ActivityId, BoardId, ParticipantId, SessionId } from '@wijktafel/shared/ids'
import { type LeadActionId, newId } from '@wijktafel/shared/ids'
import type { UndoableKind } from '@wijktafel/shared/leadNews'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Transaction } from 'kysely'
import { toJson } from '../storage/json.ts'
import type { ActivityRow, Database, SessionRow } from '../storage/schema.ts'

/** What one press of whoever leads changed, as it was and as it became: enough to take it back, and to see what others changed since. */
export interface LeadTrace {
  session?: Change<SessionPart>
  steps?: readonly ({ id: ActivityId } & Change<StepPart>)[]
  /** Cards of a step that came onto the table then, and whether the whole step did. */
  shown?: { activityId: ActivityId; since: number }
  lock?: { boardId: BoardId } & Change<{ locked: 0 | 1 }>
  /** The speaking that came to an end then. */
  spokenId?: string
  /** The hand that went down then. */
  hand?: { participantId: ParticipantId; createdAt: number }
}

interface Change<Part> {
  before: Part
  after: Part
}

export type SessionPart = Partial<
  Pick<
    SessionRow,
    | 'currentActivityId'
    | 'timer'
    | 'following'
    | 'paused'
    | 'outcomeDecisionId'
    | 'spotlight'
    | 'call'
    | 'floor'
    | 'lookIn'
  >
>
export type StepPart = Pick<ActivityRow, 'state' | 'plan'>

/** Only what really changed. Null where nothing did: a press that changed nothing is not there to be taken back. */
export function changeOf<Part extends object>(
  before: Part,
  next: Partial<Part>,
): Change<Partial<Part>> | null {
  const keys = (Object.keys(next) as (keyof Part)[]).filter((key) => next[key] !== before[key])
  if (keys.length === 0) return null
  const pick = (from: Partial<Part>) =>
    Object.fromEntries(keys.map((key) => [key, from[key]])) as Partial<Part>
  return { before: pick(before), after: pick(next) }
}

/** Keeps what was done, in the transaction that does it. The oldest go. */
export async function keepTrace(
  trx: Transaction<Database>,
  { sessionId, kind, trace, at }: { sessionId: SessionId; kind: UndoableKind; trace: LeadTrace; at: number },
): Promise<void> {
  const { last } = await trx
    .selectFrom('leadAction')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('sessionId', '=', sessionId)
    .executeTakeFirstOrThrow()
  const position = Number(last ?? 0) + 1
  await trx
    .insertInto('leadAction')
    .values({ id: newId<LeadActionId>(), sessionId, position, kind, trace: toJson(trace), createdAt: at })
    .execute()
  await trx
    .deleteFrom('leadAction')
    .where('sessionId', '=', sessionId)
    .where('position', '<=', position - LIMITS.LEAD_ACTIONS_KEPT)
    .execute()
}
