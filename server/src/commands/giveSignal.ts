import type { ParticipantId, SessionId } from '@wijktafel/shared/ids'
import type { Signal } from '@wijktafel/shared/leadNews'
import type { Kysely } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import type { Database } from '../storage/schema.ts'
import { requireOpen, requireSeat, requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { refreshLead } from './refreshLead.ts'

/**
 * Signals are for the regisseur alone.
 * 1. They stand in SQL and in `lead:`, never on the stage and never in what anyone else can read or count.
 * 2. "Slower" and "I don't understand" are of one step: they go when it does. A hand stays until someone lowers it.
 */
export interface OwnSignal {
  participantId: ParticipantId
  signal: Signal
}

export async function readSignals(deps: Deps, actor: Actor, participantId: ParticipantId): Promise<Signal[]> {
  const seat = await requireSeat(deps, actor, participantId)
  return ownSignals(deps.db, seat.id)
}

/** Twice the same signal is one, as old as the first. */
export async function giveSignal(
  deps: Deps,
  actor: Actor,
  { participantId, signal }: OwnSignal,
): Promise<Signal[]> {
  const seat = await requireSeat(deps, actor, participantId)
  requirePace(deps, seat.id)
  await inTransaction(deps.db, seat.sessionId, async (trx) => {
    const session = await trx
      .selectFrom('session')
      .select('state')
      .where('id', '=', seat.sessionId)
      .executeTakeFirst()
    if (!session) throw new Refusal('notFound')
    requireOpen(session)
    const { latest } = await trx
      .selectFrom('signal')
      .where('participantId', 'in', seatsOf(trx, seat.sessionId))
      .select((eb) => eb.fn.max('createdAt').as('latest'))
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('signal')
      // Hands that go up in one millisecond still have an order.
      .values({ participantId: seat.id, kind: signal, createdAt: Math.max(deps.now(), (latest ?? 0) + 1) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
  await refreshLead(deps, seat.sessionId)
  return ownSignals(deps.db, seat.id)
}

export async function takeSignalBack(
  deps: Deps,
  actor: Actor,
  { participantId, signal }: OwnSignal,
): Promise<Signal[]> {
  const seat = await requireSeat(deps, actor, participantId)
  requirePace(deps, seat.id)
  await deps.db.deleteFrom('signal').where('participantId', '=', seat.id).where('kind', '=', signal).execute()
  await refreshLead(deps, seat.sessionId)
  return ownSignals(deps.db, seat.id)
}

/** "Heard": the signal goes, of everyone or of one person. */
export async function hearSignal(
  deps: Deps,
  actor: Actor,
  input: { sessionId: SessionId; signal: Signal; participantId: ParticipantId | undefined },
): Promise<void> {
  const { sessionId, signal, participantId } = input
  const { session } = await requireSession(deps, actor, { sessionId, capability: 'session.lead' })
  requireOpen(session)
  await deps.db
    .deleteFrom('signal')
    .where('kind', '=', signal)
    .where('participantId', 'in', seatsOf(deps.db, sessionId))
    .$if(participantId !== undefined, (query) =>
      query.where('participantId', '=', participantId as ParticipantId),
    )
    .execute()
  await refreshLead(deps, sessionId)
}

/** What was said about one step goes with it; hands stay up. At the end of a meeting all go. */
export async function forgetSignals(
  db: Kysely<Database>,
  sessionId: SessionId,
  which: 'ofStep' | 'all',
): Promise<void> {
  await db
    .deleteFrom('signal')
    .where('participantId', 'in', seatsOf(db, sessionId))
    .$if(which === 'ofStep', (query) => query.where('kind', '!=', 'hand'))
    .execute()
}

function seatsOf(db: Kysely<Database>, sessionId: SessionId) {
  return db.selectFrom('participant').select('id').where('sessionId', '=', sessionId)
}

function requirePace({ signals }: Deps, participantId: ParticipantId): void {
  if (signals.isSpent(participantId)) throw new Refusal('tooManyTries')
  signals.count(participantId)
}

async function ownSignals(db: Kysely<Database>, participantId: ParticipantId): Promise<Signal[]> {
  const rows = await db
    .selectFrom('signal')
    .select('kind')
    .where('participantId', '=', participantId)
    .orderBy('createdAt')
    .orderBy('kind')
    .execute()
  return rows.map(({ kind }) => kind)
}
