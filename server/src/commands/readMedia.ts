import type { MediaId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { isMediaShown } from '../storage/isMediaShown.ts'
import { findOwnSeats } from '../storage/ownSeats.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

/**
 * A photo or a recording for someone of its meeting: its sender, and everyone once it is shown. Hidden ones do not exist
 * for others. A recording has one size.
 */
export async function readMedia(
  deps: Deps,
  actor: Actor,
  { mediaId, size }: { mediaId: MediaId; size: 'small' | 'full' },
): Promise<{ bytes: Uint8Array; mime: string }> {
  const media = await deps.db
    .selectFrom('media')
    .select(['kind', 'sessionId', 'participantId', 'mime'])
    .where('id', '=', mediaId)
    .executeTakeFirst()
  if (!media) throw new Refusal('notFound')
  const { kind, sessionId, participantId, mime } = media
  await requireSession(deps, actor, { sessionId, capability: 'session.read' })
  const seats = await findOwnSeats(deps.db, actor, sessionId)
  const isMine = seats.some((seat) => seat.id === participantId)
  if (!isMine && !(await isMediaShown(deps.db, mediaId))) throw new Refusal('notFound')
  const stored = await deps.db
    .selectFrom('media')
    .select(`${kind === 'sound' ? 'full' : size} as bytes`)
    .where('id', '=', mediaId)
    .executeTakeFirst()
  if (!stored) throw new Refusal('notFound')
  return { bytes: stored.bytes, mime }
}
