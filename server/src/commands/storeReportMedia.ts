import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Deps } from '../deps.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { encodePhoto } from './encodePhoto.ts'
import { storeMedia } from './storeMedia.ts'
import type { StoredPhoto } from './storePhoto.ts'

interface NewReportMedia {
  id: MediaId
  sessionId: SessionId
  readBytes: () => Promise<Uint8Array>
}

/** Letters suffer more than faces. */
const QUALITY = 90

/**
 * Stores a picture of a board for the report, larger than a photo. The same id again is the same picture. What was sent
 * before and never came into the report is cleared away: its sender lost the line, or left.
 */
export async function storeReportMedia(
  deps: Deps,
  actor: Actor,
  { id, sessionId, readBytes }: NewReportMedia,
): Promise<StoredPhoto> {
  await requireSession(deps, actor, { sessionId, capability: 'note.edit' })
  await clearUnused(deps, { sessionId, id })
  const read = async () => {
    const encoded = await encodePhoto(await readBytes(), {
      side: LIMITS.REPORT_PICTURE_SIDE,
      quality: QUALITY,
    })
    return { ...encoded, seconds: null }
  }
  const { width, height } = await storeMedia(deps, actor, { id, sessionId, kind: 'report', read })
  return { id, width, height }
}

/** Longer ago than anybody takes between sending a picture and setting it in the report. */
async function clearUnused(
  { db, now }: Deps,
  { sessionId, id }: Pick<NewReportMedia, 'sessionId' | 'id'>,
): Promise<void> {
  await db
    .deleteFrom('media')
    .where('sessionId', '=', sessionId)
    .where('kind', '=', 'report')
    .where('id', '!=', id)
    .where('createdAt', '<', now() - LIMITS.REPORT_MEDIA_UNUSED_MS)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reportPicture')
            .select('reportPicture.id')
            .whereRef('reportPicture.mediaId', '=', 'media.id'),
        ),
      ),
    )
    .execute()
}
