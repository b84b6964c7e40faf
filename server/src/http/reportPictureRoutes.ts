import type { ReportPictureId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { addReportPicture } from '../commands/addReportPicture.ts'
import { removeReportPicture } from '../commands/removeReportPicture.ts'
import { storeReportMedia } from '../commands/storeReportMedia.ts'
import { readBytes } from './readRequest.ts'
import type { Routes } from './routes.ts'

export const reportPictureRoutes: Routes<
  | 'POST /api/sessions/:sessionId/report-media'
  | 'POST /api/sessions/:sessionId/report-pictures'
  | 'DELETE /api/report-pictures/:reportPictureId'
> = {
  'POST /api/sessions/:sessionId/report-media': ({ deps, actor, params, query, context }) =>
    storeReportMedia(deps, actor, {
      id: query.id,
      sessionId: params.sessionId as SessionId,
      readBytes: () => readBytes(context, LIMITS.REPORT_PICTURE_BYTES, 'photoTooLarge'),
    }),

  'POST /api/sessions/:sessionId/report-pictures': ({ deps, actor, params, body }) =>
    addReportPicture(deps, actor, { ...body, sessionId: params.sessionId as SessionId }),

  'DELETE /api/report-pictures/:reportPictureId': async ({ deps, actor, params }) => {
    await removeReportPicture(deps, actor, params.reportPictureId as ReportPictureId)
    return { ok: true }
  },
}
