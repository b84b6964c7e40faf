import type { MediaId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { isPhotoShown } from '../storage/isPhotoShown.ts'
import { findOwnSeats } from '../storage/ownSeats.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

/** A photo for someone of its meeting: its sender, and everyone once it is shown. Hidden ones do not exist for others. */
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
  if (!isMine && !(await isPhotoShown(deps.db, mediaId))) throw new Refusal('notFound')
  return { bytes, mime }
}
