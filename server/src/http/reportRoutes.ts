import type { SessionId } from '@wijktafel/shared/ids'
import { readReport } from '../commands/readReport.ts'
import type { Routes } from './routes.ts'

export const reportRoutes: Routes<'GET /api/sessions/:sessionId/report'> = {
  'GET /api/sessions/:sessionId/report': ({ deps, actor, params }) =>
    readReport(deps, actor, params.sessionId as SessionId),
}
