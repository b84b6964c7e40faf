import { type Floor, type FloorChange, NO_FLOOR, type Speaker } from '@wijktafel/shared/floor/floor'
import { newId, type ParticipantId, type SessionId } from '@wijktafel/shared/ids'
import type { UndoableKind } from '@wijktafel/shared/leadNews'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { fromJson, toJson } from '../storage/json.ts'
import type { Database } from '../storage/schema.ts'
import { requireOpen } from './access.ts'
import { keepTrace } from './leadTrace.ts'
import { listPeople } from './listPeople.ts'

interface ChangeFloor {
  sessionId: SessionId
  /** What whoever leads pressed; null: somebody gave the word back themselves, and nobody takes that away from them. */
  kind: UndoableKind | null
  /** Whoever gets the word has no hand up any more. */
  lowers?: ParticipantId
  change: (floor: Floor) => FloorChange
}

/** Changes who has the word. How long a side spoke is written down when it stops; who it was is not. */
export async function changeFloor(
  deps: Deps,
  { sessionId, kind, lowers, change }: ChangeFloor,
): Promise<void> {
  await inTransaction(deps.db, sessionId, async (trx) => {
    const session = await trx
      .selectFrom('session')
      .select(['state', 'floor'])
      .where('id', '=', sessionId)
      .executeTakeFirst()
    if (!session) throw new Refusal('notFound')
    requireOpen(session)
    const before = session.floor ? fromJson<Floor>(session.floor) : NO_FLOOR
    const { floor, spoken } = change(before)
    if (floor === before) return
    const after = toJson(floor)
    await trx.updateTable('session').set({ floor: after }).where('id', '=', sessionId).execute()
    const spokenId = spoken && newId()
    if (spoken && spokenId) {
      await trx
        .insertInto('spoken')
        .values({ id: spokenId, sessionId, ...spoken })
        .execute()
    }
    const hand = lowers === undefined ? null : await lowerHand(trx, lowers)
    if (kind === null) return
    await keepTrace(trx, {
      ...{ sessionId, kind, at: deps.now() },
      trace: {
        session: { before: { floor: session.floor }, after: { floor: after } },
        ...(spokenId && { spokenId }),
        ...(hand && { hand }),
      },
    })
  })
}

async function lowerHand(trx: Transaction<Database>, participantId: ParticipantId) {
  const hand = await trx
    .selectFrom('signal')
    .select(['participantId', 'createdAt'])
    .where('participantId', '=', participantId)
    .where('kind', '=', 'hand')
    .executeTakeFirst()
  if (!hand) return null
  await trx
    .deleteFrom('signal')
    .where('participantId', '=', participantId)
    .where('kind', '=', 'hand')
    .execute()
  return hand
}

/** Who can have the word in a round: those who are here, but for who leads. */
export async function listSpeakers(deps: Deps, sessionId: SessionId): Promise<Speaker[]> {
  const people = await listPeople(deps, { id: sessionId, kind: 'meeting' })
  return people
    .filter(({ connected, role }) => connected && role !== 'facilitator')
    .map(({ id, side }) => ({ id, side }))
}
