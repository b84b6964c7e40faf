import type { MediaId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { finishUpload, readUpload, storePiece } from '../commands/uploadPieces.ts'
import { readBytes } from './readRequest.ts'
import type { Routes } from './routes.ts'

type Key = 'sessions/:sessionId/uploads/:mediaId'

const keyOf = (params: { sessionId: string; mediaId: string }) => ({
  sessionId: params.sessionId as SessionId,
  id: params.mediaId as MediaId,
})

export const uploadRoutes: Routes<`GET /api/${Key}` | `PUT /api/${Key}` | `POST /api/${Key}/finish`> = {
  'GET /api/sessions/:sessionId/uploads/:mediaId': ({ deps, actor, params, query }) =>
    readUpload(deps, actor, { ...keyOf(params), ...query }),

  'PUT /api/sessions/:sessionId/uploads/:mediaId': ({ deps, actor, params, query, context }) =>
    storePiece(deps, actor, {
      ...keyOf(params),
      ...query,
      readBytes: () => readBytes(context, LIMITS.UPLOAD_PIECE_BYTES, 'tooLarge'),
    }),

  'POST /api/sessions/:sessionId/uploads/:mediaId/finish': ({ deps, actor, params, query }) =>
    finishUpload(deps, actor, { ...keyOf(params), ...query }),
}
