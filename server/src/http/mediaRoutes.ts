import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { readMedia } from '../commands/readMedia.ts'
import { storePhoto } from '../commands/storePhoto.ts'
import { storeSound } from '../commands/storeSound.ts'
import { answerBytes } from './byteRange.ts'
import { readBytes } from './readRequest.ts'
import type { Routes } from './routes.ts'

const YEAR_SECONDS = 60 * 60 * 24 * 365

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
    const media = await readMedia(deps, actor, { mediaId: params.mediaId as MediaId, ...query })
    return answerBytes(media.bytes, {
      range: context.req.header('range'),
      headers: {
        'content-type': media.mime,
        'cache-control': `private, max-age=${YEAR_SECONDS}, immutable`,
        'x-content-type-options': 'nosniff',
      },
    })
  },
}
