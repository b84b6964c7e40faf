import type { FoundMeeting, Participant } from '@wijktafel/shared/api/participant'
import type { ParticipantId, PictureId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { encodePictureCode } from '@wijktafel/shared/pictures/pictureCode'
import type { Side } from '@wijktafel/shared/roles'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { presentJoinInfo, presentParticipant } from '../storage/presentSeat.ts'
import type { Database, ParticipantRow, SessionRow } from '../storage/schema.ts'
import { requireOpen } from './access.ts'
import { findQuestionOfLink } from './questions/questionLink.ts'
import { refreshStage } from './refreshStage.ts'

export type JoinCode = { code: string } | { pictureCode: PictureId[] }
/** `question`: the token of a link between meetings. */
export type WayIn = JoinCode | { question: string }

/** So long a code of a meeting that ended says so; afterwards it is unknown. */
const ENDED_CODE_MS = 24 * 60 * 60 * 1000

/**
 * Throws `codeUnknown`, or `sessionClosed` for the code of a meeting that ended today.
 * There are few picture codes, so they open running meetings only.
 */
async function findByCode({ db, now }: Deps, joinCode: JoinCode): Promise<SessionRow> {
  const query = db.selectFrom('session').selectAll()
  const rows =
    'code' in joinCode
      ? await query.where('code', '=', joinCode.code).execute()
      : await query
          .where('pictureCode', '=', encodePictureCode(joinCode.pictureCode))
          .where('state', '!=', 'planned')
          .execute()
  const session = rows.find((row) => row.state !== 'closed')
  if (session) return session
  const endedToday = rows.some((row) => (row.closedAt ?? 0) > now() - ENDED_CODE_MS)
  throw new Refusal(endedToday ? 'sessionClosed' : 'codeUnknown')
}

export async function lookUpCode(deps: Deps, joinCode: JoinCode): Promise<FoundMeeting> {
  const session = await findByCode(deps, joinCode)
  const taken = await deps.db
    .selectFrom('participant')
    .select('face')
    .distinct()
    .where('sessionId', '=', session.id)
    .orderBy('face')
    .execute()
  return { ...presentJoinInfo(session), takenFaces: taken.map(({ face }) => face) }
}

export interface NewSeat {
  sessionId: SessionId
  joinCode: WayIn
  deviceHash: string
  seat: { id: ParticipantId; face: PictureId; name: string | null; side: Side; language: string }
}

/** Takes a seat for a device without account. The same id from the same device is the same seat, taken up again. */
export async function takeSeat(deps: Deps, input: NewSeat): Promise<Participant> {
  const session = await findSession(deps, input.joinCode)
  if (session.id !== input.sessionId) throw new Refusal('codeUnknown')
  const seat = await inTransaction(deps.db, session.id, async (trx) => {
    if (session.kind === 'question') requireOpen(await readState(trx, session.id))
    const existing = await trx
      .selectFrom('participant')
      .selectAll()
      .where('id', '=', input.seat.id)
      .executeTakeFirst()
    if (existing) {
      if (existing.deviceHash !== input.deviceHash || existing.sessionId !== session.id) {
        throw new Refusal('badRequest', 'id')
      }
      if (existing.leftAt !== null && session.kind === 'meeting')
        await requireRoomOnDevice(trx, { sessionId: session.id, deviceHash: input.deviceHash })
      await trx.updateTable('participant').set({ leftAt: null }).where('id', '=', existing.id).execute()
      return existing
    }
    await requireRoomFor(trx, session, input.deviceHash)
    const row: ParticipantRow = {
      ...input.seat,
      sessionId: session.id,
      deviceHash: input.deviceHash,
      userId: null,
      role: 'guest',
      joinedAt: deps.now(),
      leftAt: null,
    }
    await trx.insertInto('participant').values(row).execute()
    return row
  })
  await refreshStage(deps, session.id)
  return presentParticipant(seat)
}

/** A question that is over or still to come is read by its link, but nobody takes a seat there. */
async function findSession(deps: Deps, way: WayIn): Promise<SessionRow> {
  if (!('question' in way)) return findByCode(deps, way)
  const { session } = await findQuestionOfLink(deps, way.question)
  requireOpen(session)
  return session
}

/** Its beginning may be moved, or it may close, at this very moment. */
function readState(trx: Transaction<Database>, sessionId: SessionId): Promise<Pick<SessionRow, 'state'>> {
  return trx.selectFrom('session').select('state').where('id', '=', sessionId).executeTakeFirstOrThrow()
}

/** A meeting holds so many people. The link of a question goes further: so many in all, and of one device a handful. */
async function requireRoomFor(
  trx: Transaction<Database>,
  { id, kind }: Pick<SessionRow, 'id' | 'kind'>,
  deviceHash: string,
): Promise<void> {
  const seats = trx
    .selectFrom('participant')
    .select(trx.fn.countAll<number>().as('count'))
    .where('sessionId', '=', id)
  const { count } = await seats.executeTakeFirstOrThrow()
  if (kind === 'meeting') {
    if (Number(count) >= LIMITS.PARTICIPANTS_PER_SESSION) throw new Refusal('sessionFull')
    return requireRoomOnDevice(trx, { sessionId: id, deviceHash })
  }
  const own = await seats.where('deviceHash', '=', deviceHash).executeTakeFirstOrThrow()
  const isFull =
    Number(count) >= LIMITS.PARTICIPANTS_PER_QUESTION ||
    Number(own.count) >= LIMITS.SEATS_PER_DEVICE_PER_QUESTION
  if (isFull) throw new Refusal('questionFull')
}

/** Who left makes room for the next: a device that goes around many tables is not full for ever. */
async function requireRoomOnDevice(
  trx: Transaction<Database>,
  { sessionId, deviceHash }: { sessionId: SessionId; deviceHash: string },
): Promise<void> {
  const { count } = await trx
    .selectFrom('participant')
    .select(trx.fn.countAll<number>().as('count'))
    .where('sessionId', '=', sessionId)
    .where('deviceHash', '=', deviceHash)
    .where('leftAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (Number(count) >= LIMITS.PEOPLE_PER_DEVICE) throw new Refusal('deviceFull')
}
