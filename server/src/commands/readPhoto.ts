import type { MediaId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { findOwnSeats } from '../storage/ownSeats.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

/**
 * A photo for someone of its meeting. One that stands on a card is as hidden as that card: only its maker sees it before
 * the reveal and after taking the card back. One on no card is for a board or a note if a member sent it, else its sender's.
 */
export async function readPhoto(
  deps: Deps,
  actor: Actor,
  { mediaId, size }: { mediaId: MediaId; size: 'small' | 'full' },
): Promise<{ bytes: Uint8Array; mime: string }> {
  const media = await deps.db
    .selectFrom('media')
    .select(['sessionId', 'participantId', 'mime', `${size} as bytes`])
    .where('id', '=', mediaId)
    .executeTakeFirst()
  if (!media) throw new Refusal('notFound')
  const { sessionId, participantId, mime, bytes } = media
  await requireSession(deps, actor, { sessionId, capability: 'session.read' })
  const seats = await findOwnSeats(deps.db, actor, sessionId)
  const isMine = seats.some((seat) => seat.id === participantId)
  if (!isMine && !(await isShown(deps, mediaId))) throw new Refusal('notFound')
  return { bytes, mime }
}

async function isShown({ db }: Deps, mediaId: MediaId): Promise<boolean> {
  const cards = await db
    .selectFrom('card')
    .select(['revealedAt', 'withdrawnAt'])
    .where('photoId', '=', mediaId)
    .execute()
  if (cards.length > 0) return cards.some((card) => card.revealedAt !== null && card.withdrawnAt === null)
  const { participantId, userId } = await db
    .selectFrom('media')
    .leftJoin('participant', 'participant.id', 'media.participantId')
    .select(['media.participantId', 'participant.userId'])
    .where('media.id', '=', mediaId)
    .executeTakeFirstOrThrow()
  return participantId === null || userId !== null
}
