import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { can } from '@wijktafel/shared/roles'
import type { Kysely } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { findOwnSeats } from '../storage/ownSeats.ts'
import type { Database, MediaRow, ParticipantRow, SessionRow } from '../storage/schema.ts'
import { requireSession, type SessionAccess } from './access.ts'
import type { Actor } from './actor.ts'

type Kind = MediaRow['kind']

export interface MediaKey {
  id: MediaId
  sessionId: SessionId
  kind: Kind
}

export interface NewMedia extends MediaKey {
  /** Reads, checks and cleans what was sent. Called only after permission is settled. */
  read: () => Promise<Content>
}

type Content = Pick<MediaRow, 'mime' | 'width' | 'height' | 'seconds' | 'full' | 'small'>
export type StoredMedia = Pick<MediaRow, 'id' | 'width' | 'height' | 'seconds'>

const AT_MOST: Record<Kind, number> = {
  image: LIMITS.PHOTOS_PER_PERSON_PER_SESSION,
  sound: LIMITS.SOUNDS_PER_PERSON_PER_SESSION,
  report: 2 * LIMITS.REPORT_PICTURES_PER_SESSION,
}

/** Stores a photo or a recording. The same id from the same sender again is the same one, whatever was sent with it. */
export async function storeMedia(deps: Deps, actor: Actor, input: NewMedia): Promise<StoredMedia> {
  const { access, seats, stored } = await requireMaySend(deps, actor, input)
  if (stored) return stored
  const content = await input.read()
  await inTransaction(deps.db, input.sessionId, async (trx) => {
    await checkCount(trx, input, { seats, session: access.session })
    await trx
      .insertInto('media')
      .values({
        ...{ id: input.id, projectId: access.session.projectId, sessionId: input.sessionId },
        ...{ participantId: seats[0]?.id ?? null, kind: input.kind, createdAt: deps.now() },
        ...content,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  })
  const kept = await findStored(deps, input, seats)
  if (!kept) throw new Refusal('notFound')
  return kept
}

/** What is asked before anything is taken in, whole or in pieces. With what is stored under that id already. */
export async function requireMaySend(deps: Deps, actor: Actor, media: MediaKey) {
  const { sessionId } = media
  const access = await requireSession(deps, actor, { sessionId, capability: 'session.read' })
  const seats = await findOwnSeats(deps.db, actor, sessionId)
  const stored = await findStored(deps, media, seats)
  if (!stored) {
    checkAccess(access, seats)
    await checkCount(deps.db, media, { seats, session: access.session })
  }
  return { access, seats, stored }
}

async function findStored(
  { db }: Deps,
  { id, sessionId, kind }: MediaKey,
  seats: readonly ParticipantRow[],
): Promise<StoredMedia | null> {
  const media = await db
    .selectFrom('media')
    .select(['id', 'kind', 'width', 'height', 'seconds', 'sessionId', 'participantId'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!media) return null
  const isMine = media.participantId === null || seats.some((seat) => seat.id === media.participantId)
  if (media.sessionId !== sessionId || media.kind !== kind || !isMine) throw new Refusal('badRequest', 'id')
  const { width, height, seconds } = media
  return { id: media.id, width, height, seconds }
}

/** Seats send while the meeting is open; who edits boards or notes may also do so before and after it. */
function checkAccess({ session, role }: SessionAccess, seats: readonly ParticipantRow[]): void {
  if (can(role, 'board.edit') || can(role, 'note.edit')) return
  if (seats.length === 0 || !can(role, 'card.create')) throw new Refusal('notAllowed')
  if (session.state === 'closed') throw new Refusal('sessionClosed')
  if (session.state === 'planned') throw new Refusal('sessionNotOpen')
}

/** A device cannot fill the disk. Asked before the bytes are read, and again when they are stored. */
async function checkCount(
  db: Kysely<Database>,
  { sessionId, kind }: MediaKey,
  { seats, session }: { seats: readonly ParticipantRow[]; session: Pick<SessionRow, 'kind'> },
): Promise<void> {
  if (seats.length === 0) return
  // The link of a question goes to people whom nobody here knows.
  const atMost = session.kind === 'question' ? LIMITS.MEDIA_PER_PERSON_PER_QUESTION : AT_MOST[kind]
  const { count } = await db
    .selectFrom('media')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('sessionId', '=', sessionId)
    .where('kind', '=', kind)
    .where(
      'participantId',
      'in',
      seats.map(({ id }) => id),
    )
    .executeTakeFirstOrThrow()
  if (count >= atMost * seats.length) throw new Refusal('tooManyCards')
}
