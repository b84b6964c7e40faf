import type { SessionId } from '@wijktafel/shared/ids'
import { readReport } from '../commands/readReport.ts'
import { closeReportLink, openReportLink, readLinkedReport, readReportLink } from '../commands/reportLink.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { findPhoneAddress } from '../storage/joinAddress.ts'
import { limitFailures } from './limitFailures.ts'
import { qrCode } from './qrCode.ts'
import type { Routes } from './routes.ts'

export const reportRoutes: Routes<
  | 'GET /api/sessions/:sessionId/report'
  | 'GET /api/sessions/:sessionId/report-link'
  | 'POST /api/sessions/:sessionId/report-link'
  | 'DELETE /api/sessions/:sessionId/report-link'
  | 'GET /api/sessions/:sessionId/report-link/qr.svg'
  | 'POST /api/report-page'
> = {
  'GET /api/sessions/:sessionId/report': ({ deps, actor, params }) =>
    readReport(deps, actor, params.sessionId as SessionId),

  'GET /api/sessions/:sessionId/report-link': async ({ deps, actor, params }) => {
    const token = await readReportLink(deps, actor, params.sessionId as SessionId)
    return { link: token === null ? null : await addressOf(deps, token) }
  },

  'POST /api/sessions/:sessionId/report-link': async ({ deps, actor, params }) => ({
    link: await addressOf(deps, await openReportLink(deps, actor, params.sessionId as SessionId)),
  }),

  'DELETE /api/sessions/:sessionId/report-link': async ({ deps, actor, params }) => {
    await closeReportLink(deps, actor, params.sessionId as SessionId)
    return { ok: true }
  },

  'GET /api/sessions/:sessionId/report-link/qr.svg': async ({ deps, actor, params }) => {
    const token = await readReportLink(deps, actor, params.sessionId as SessionId)
    if (!token) throw new Refusal('notFound')
    const { url } = await addressOf(deps, token)
    return qrCode(url)
  },

  'POST /api/report-page': ({ deps, body, context }) =>
    limitFailures(deps, context, () => readLinkedReport(deps, body.report)),
}

/** Behind the `#`: what stands there reaches no log. */
async function addressOf(deps: Deps, token: string): Promise<{ url: string; isLocal: boolean }> {
  const { url, warning } = await findPhoneAddress(deps.db, deps.env, 'r')
  return { url: `${url}#${token}`, isLocal: warning === 'localhost' }
}
