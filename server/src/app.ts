import type { EndpointKey } from '@wijktafel/shared/api/endpoints'
import { Hono } from 'hono'
import type { Deps } from './deps.ts'
import { Refusal } from './errors.ts'
import { acceptedWordRoutes } from './http/acceptedWordRoutes.ts'
import { accountRoutes } from './http/accountRoutes.ts'
import { agendaRoutes } from './http/agendaRoutes.ts'
import { boardRoutes } from './http/boardRoutes.ts'
import { cardRoutes } from './http/cardRoutes.ts'
import { isOwnOrigin } from './http/checkOrigin.ts'
import { mountClips } from './http/clipFiles.ts'
import { coachNoteRoutes } from './http/coachNoteRoutes.ts'
import { decisionBookRoutes } from './http/decisionBookRoutes.ts'
import { decisionRoutes } from './http/decisionRoutes.ts'
import { errorResponse } from './http/errorResponse.ts'
import { exportRoutes } from './http/exportRoutes.ts'
import { mediaRoutes } from './http/mediaRoutes.ts'
import { minutesRoutes } from './http/minutesRoutes.ts'
import { momentRoutes } from './http/momentRoutes.ts'
import { monitorRoutes } from './http/monitorRoutes.ts'
import { noteRoutes } from './http/noteRoutes.ts'
import { oneTallyRoutes } from './http/oneTallyRoutes.ts'
import { openApiRoutes } from './http/openApiRoutes.ts'
import { participantRoutes } from './http/participantRoutes.ts'
import { projectRoutes } from './http/projectRoutes.ts'
import { promiseRoutes } from './http/promiseRoutes.ts'
import { questionRoutes } from './http/questionRoutes.ts'
import { readingRoutes } from './http/readingRoutes.ts'
import { remarkRoutes } from './http/remarkRoutes.ts'
import { reportPictureRoutes } from './http/reportPictureRoutes.ts'
import { reportRoutes } from './http/reportRoutes.ts'
import { mountRoutes, type Routes } from './http/routes.ts'
import { securityHeaders } from './http/securityHeaders.ts'
import { sessionRoutes } from './http/sessionRoutes.ts'
import { signalRoutes } from './http/signalRoutes.ts'
import { mountStaticFiles } from './http/staticFiles.ts'
import { teachBackRoutes } from './http/teachBackRoutes.ts'
import { templateRoutes } from './http/templateRoutes.ts'
import { turnCardRoutes } from './http/turnCardRoutes.ts'
import { uploadRoutes } from './http/uploadRoutes.ts'
import { whoAsks } from './http/whoAsks.ts'

/** Every endpoint of the contract has exactly one handler: the compiler checks it here. */
const ROUTES: Routes<EndpointKey> = {
  ...accountRoutes,
  ...projectRoutes,
  ...sessionRoutes,
  ...participantRoutes,
  ...cardRoutes,
  ...mediaRoutes,
  ...uploadRoutes,
  ...boardRoutes,
  ...momentRoutes,
  ...decisionRoutes,
  ...decisionBookRoutes,
  ...oneTallyRoutes,
  ...turnCardRoutes,
  ...promiseRoutes,
  ...teachBackRoutes,
  ...minutesRoutes,
  ...noteRoutes,
  ...questionRoutes,
  ...readingRoutes,
  ...remarkRoutes,
  ...reportRoutes,
  ...reportPictureRoutes,
  ...coachNoteRoutes,
  ...exportRoutes,
  ...templateRoutes,
  ...agendaRoutes,
  ...monitorRoutes,
  ...acceptedWordRoutes,
  ...signalRoutes,
  ...openApiRoutes,
}

const SAFE_METHODS = new Set(['GET', 'HEAD'])

/** The HTTP side of the server. Live documents have a door of their own (transport/syncServer.ts). */
export function createApp(deps: Deps): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.use('/api/*', async (context, next) => {
    context.header('cache-control', 'no-store')
    if (!SAFE_METHODS.has(context.req.method) && !isOwnOrigin(deps.env, context.req.raw.headers)) {
      throw new Refusal('wrongOrigin')
    }
    await next()
  })
  mountRoutes(app, { deps, whoAsks: (context) => whoAsks(deps, context.req.raw.headers) }, ROUTES)
  app.all('/api/*', () => {
    throw new Refusal('notFound')
  })
  mountClips(app, deps.env.dataFolder)
  mountStaticFiles(app, deps.env)
  app.onError((error, context) => errorResponse(error, context, deps.log))
  return app
}
