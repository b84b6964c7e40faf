import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { can } from '@wijktafel/shared/roles'
import type { Kysely } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { findOwnSeats } from '../storage/ownSeats.ts'
import type { Database, ParticipantRow } from '../storage/schema.ts'
import { requireSession, type SessionAccess } from './access.ts'
import type { Actor } from './actor.ts'
import { encodePhoto } from './encodePhoto.ts'

export interface StoredPhoto {
  id: MediaId
  width: number
  height: number
}

/** Reads the bytes only after permission is settled. */
interface NewPhoto {
  id: MediaId
  sessionId: SessionId
  readBytes: () => Promise<Uint8Array>
}

/** Stores a photo for a card, a board or a note. The same id from the same sender again is the same photo. */
export async function storePhoto(deps: Deps, actor: Actor, input: NewPhoto): Promise<StoredPhoto> {
  const access = await requireSession(deps, actor, {
    sessionId: input.sessionId,
    capability: 'session.read',
  })
  const seats = await findOwnSeats(deps.db, actor, input.sessionId)
  const stored = await findStored(deps, input, seats)
  if (stored) return stored
  requireMaySend(access, seats)
  await checkCount(deps.db, input.sessionId, seats)
  const { mime, width, height, full, small } = await encodePhoto(await input.readBytes())
  await inTransaction(deps.db, input.sessionId, async (trx) => {
    await checkCount(trx, input.sessionId, seats)
    await trx
      .insertInto('media')
      .values({
        ...{ id: input.id, projectId: access.session.projectId, sessionId: input.sessionId },
        participantId: seats[0]?.id ?? null,
        ...{ kind: 'image', seconds: null },
        ...{ mime, width, height, full, small, createdAt: deps.now() },
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  })
  const kept = await findStored(deps, input, seats)
  if (!kept) throw new Refusal('notFound')
  return kept
}

async function findStored(
  { db }: Deps,
  { id, sessionId }: NewPhoto,
  seats: readonly ParticipantRow[],
): Promise<StoredPhoto | null> {
  const media = await db
    .selectFrom('media')
    .select(['id', 'width', 'height', 'sessionId', 'participantId'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!media) return null
  const isMine = media.participantId === null || seats.some((seat) => seat.id === media.participantId)
  if (media.sessionId !== sessionId || !isMine) throw new Refusal('badRequest', 'id')
  return { id: media.id, width: media.width, height: media.height }
}

/** Seats send photos while the meeting is open; who edits boards or notes may also do so before and after it. */
function requireMaySend({ session, role }: SessionAccess, seats: readonly ParticipantRow[]): void {
  if (can(role, 'board.edit') || can(role, 'note.edit')) return
  if (seats.length === 0 || !can(role, 'card.create')) throw new Refusal('notAllowed')
  if (session.state === 'closed') throw new Refusal('sessionClosed')
  if (session.state === 'planned') throw new Refusal('sessionNotOpen')
}

/** A device cannot fill the disk. Asked before the bytes are read, and again when they are stored. */
async function checkCount(db: Kysely<Database>, sessionId: SessionId, seats: readonly ParticipantRow[]) {
  if (seats.length === 0) return
  const ids = seats.map(({ id }) => id)
  const { count } = await db
    .selectFrom('media')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('sessionId', '=', sessionId)
    .where('participantId', 'in', ids)
    .executeTakeFirstOrThrow()
  if (count >= LIMITS.PHOTOS_PER_PERSON_PER_SESSION * seats.length) throw new Refusal('tooManyCards')
}
