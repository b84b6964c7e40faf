import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { openCopy } from '@wijktafel/shared/notes/copyNote'
import { mediaOfBlocks } from '@wijktafel/shared/notes/noteBlocks'
import { can } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { isMediaForReview, isMediaShown } from '../storage/isMediaShown.ts'
import { findOwnSeats } from '../storage/ownSeats.ts'
import { readAsReader } from '../storage/readings.ts'
import type { SessionRow } from '../storage/schema.ts'
import { hashToken } from '../token.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { findQuestionOfLink } from './questions/questionLink.ts'
import { findLinkedSession } from './reportLink.ts'

/** Bytes are read only once they are asked for: a browser that has them already asks whether it still may. */
interface ReadableMedia {
  mime: string
  readBytes: () => Promise<Uint8Array>
}

/**
 * A photo or a recording for someone of its meeting: its sender, and everyone once it is shown, and who was given a note to read in which it stands. Hidden ones do not exist
 * for others than the regisseur. A recording has one size. `link`: the token of a question or of a report that is over.
 */
export async function readMedia(
  deps: Deps,
  actor: Actor,
  { mediaId, size, link }: { mediaId: MediaId; size: 'small' | 'full'; link?: string | undefined },
): Promise<ReadableMedia> {
  const media = await deps.db
    .selectFrom('media')
    .select(['kind', 'sessionId', 'participantId', 'mime'])
    .where('id', '=', mediaId)
    .executeTakeFirst()
  if (!media) throw new Refusal('notFound')
  const { kind, sessionId, participantId, mime } = media
  const isOpened =
    (await isOpenedBy(deps, link, sessionId)) || (await isInText(deps, actor, { mediaId, sessionId }))
  const access = isOpened
    ? null
    : await requireSession(deps, actor, { sessionId, capability: 'session.read' })
  const seats = await findOwnSeats(deps.db, actor, sessionId)
  const isMine = seats.some((seat) => seat.id === participantId)
  const isForMe = async () =>
    access !== null && can(access.role, 'card.review') && (await isMediaForReview(deps.db, mediaId))
  if (!isMine && !(await isMediaShown(deps.db, mediaId)) && !(await isForMe())) throw new Refusal('notFound')
  return { mime, readBytes: () => readBytes(deps, { mediaId, column: kind === 'sound' ? 'full' : size }) }
}

async function readBytes(
  { db }: Deps,
  { mediaId, column }: { mediaId: MediaId; column: 'small' | 'full' },
): Promise<Uint8Array> {
  const stored = await db
    .selectFrom('media')
    .select(`${column} as bytes`)
    .where('id', '=', mediaId)
    .executeTakeFirst()
  if (!stored) throw new Refusal('notFound')
  return stored.bytes
}

/** Whoever holds the link of a question or a report sees what is shown once it is over, also from a device that never took part. */
async function isOpenedBy(deps: Deps, link: string | undefined, sessionId: SessionId): Promise<boolean> {
  if (link === undefined) return false
  const { session } = await findSessionOf(deps, link)
  return session.id === sessionId && session.state === 'closed'
}

/** Whether it stands in the copy of a note of its meeting, that who asks was given to read at a question. */
async function isInText(
  { db }: Deps,
  { account, deviceHash }: Actor,
  { mediaId, sessionId }: { mediaId: MediaId; sessionId: SessionId },
): Promise<boolean> {
  const texts = await db
    .selectFrom('noteReading')
    .innerJoin('note', 'note.id', 'noteReading.noteId')
    .innerJoin('question', 'question.sessionId', 'noteReading.sessionId')
    .innerJoin('participant', 'participant.sessionId', 'noteReading.sessionId')
    .select('noteReading.text')
    .where('note.sessionId', '=', sessionId)
    .where('question.removedAt', 'is', null)
    .where(({ eb, or }) =>
      or([
        ...(deviceHash === null ? [] : [eb('participant.deviceHash', '=', deviceHash)]),
        ...(account === null ? [] : [eb('participant.userId', '=', account.id)]),
      ]),
    )
    .execute()
  if (texts.length === 0) return false
  const read = await readAsReader(db, sessionId)
  return texts.some(({ text }) => mediaOfBlocks(read(openCopy(text))).has(mediaId))
}

/** Of the link of a question, or of a report. */
async function findSessionOf(deps: Deps, link: string): Promise<{ session: SessionRow }> {
  const isOfReport = await deps.db
    .selectFrom('reportLink')
    .select('sessionId')
    .where('tokenHash', '=', hashToken(link))
    .executeTakeFirst()
  return isOfReport ? { session: await findLinkedSession(deps, link) } : findQuestionOfLink(deps, link)
}
