import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { readMedia } from '../commands/readMedia.ts'
import { storePhoto } from '../commands/storePhoto.ts'
import { storeSound } from '../commands/storeSound.ts'
import { answerBytes } from './byteRange.ts'
import { readBytes } from './readRequest.ts'
import type { Routes } from './routes.ts'

/** So long a browser may draw a photo again without asking: a board goes on where the line is gone for a moment. */
const SHOWN_SECONDS = 5 * 60

export const mediaRoutes: Routes<
  'POST /api/sessions/:sessionId/media' | 'POST /api/sessions/:sessionId/sounds' | 'GET /api/media/:mediaId'
> = {
  'POST /api/sessions/:sessionId/media': ({ deps, actor, params, query, context }) =>
    storePhoto(deps, actor, {
      id: query.id,
      sessionId: params.sessionId as SessionId,
      readBytes: () => readBytes(context, LIMITS.PHOTO_BYTES, 'photoTooLarge'),
    }),

  'POST /api/sessions/:sessionId/sounds': ({ deps, actor, params, query, context }) =>
    storeSound(deps, actor, {
      id: query.id,
      sessionId: params.sessionId as SessionId,
      seconds: query.seconds,
      readBytes: () => readBytes(context, LIMITS.SOUND_BYTES, 'soundTooLarge'),
    }),

  'GET /api/media/:mediaId': async ({ deps, actor, params, query, context }) => {
    const mediaId = params.mediaId as MediaId
    const { mime, readBytes } = await readMedia(deps, actor, { mediaId, ...query })
    // What stands under an id never changes, but it can be erased or hidden: a browser asks again whether it still may.
    const etag = `"${mediaId}.${query.size}"`
    const headers = {
      ...{ 'content-type': mime, 'cache-control': `private, max-age=${SHOWN_SECONDS}`, etag },
      'x-content-type-options': 'nosniff',
    }
    if (context.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers })
    return answerBytes(await readBytes(), { range: context.req.header('range'), headers })
  },
}
