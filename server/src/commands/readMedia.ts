import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { isMediaForReview, isMediaShown } from '../storage/isMediaShown.ts'
import { findOwnSeats } from '../storage/ownSeats.ts'
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
 * A photo or a recording for someone of its meeting: its sender, and everyone once it is shown. Hidden ones do not exist
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
  const isOpened = await isOpenedBy(deps, link, sessionId)
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

/** Of the link of a question, or of a report. */
async function findSessionOf(deps: Deps, link: string): Promise<{ session: SessionRow }> {
  const isOfReport = await deps.db
    .selectFrom('reportLink')
    .select('sessionId')
    .where('tokenHash', '=', hashToken(link))
    .executeTakeFirst()
  return isOfReport ? { session: await findLinkedSession(deps, link) } : findQuestionOfLink(deps, link)
}
