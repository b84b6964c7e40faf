import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { readPhoto } from '../commands/readPhoto.ts'
import { storePhoto } from '../commands/storePhoto.ts'
import { readBytes } from './readRequest.ts'
import type { Routes } from './routes.ts'

const YEAR_SECONDS = 60 * 60 * 24 * 365

export const mediaRoutes: Routes<'POST /api/sessions/:sessionId/media' | 'GET /api/media/:mediaId'> = {
  'POST /api/sessions/:sessionId/media': ({ deps, actor, params, query, context }) =>
    storePhoto(deps, actor, {
      id: query.id,
      sessionId: params.sessionId as SessionId,
      readBytes: () => readBytes(context, LIMITS.PHOTO_BYTES, 'photoTooLarge'),
    }),

  'GET /api/media/:mediaId': async ({ deps, actor, params, query }) => {
    const photo = await readPhoto(deps, actor, { mediaId: params.mediaId as MediaId, size: query.size })
    return new Response(photo.bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        'content-type': photo.mime,
        'cache-control': `private, max-age=${YEAR_SECONDS}, immutable`,
        'x-content-type-options': 'nosniff',
      },
    })
  },
}
