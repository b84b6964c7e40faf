import type { ActivityId, SessionId } from '@wijktafel/shared/ids'
import { makeMinutes, takeBackMinutes } from '../commands/minutes/makeMinutes.ts'
import type { Routes } from './routes.ts'

export const minutesRoutes: Routes<
  'POST /api/sessions/:sessionId/minutes' | 'DELETE /api/sessions/:sessionId/minutes/:activityId'
> = {
  'POST /api/sessions/:sessionId/minutes': ({ deps, actor, params, body }) =>
    makeMinutes(deps, actor, { ...body, sessionId: params.sessionId as SessionId }),

  'DELETE /api/sessions/:sessionId/minutes/:activityId': async ({ deps, actor, params }) => {
    const sessionId = params.sessionId as SessionId
    const removed = await takeBackMinutes(deps, actor, {
      sessionId,
      activityId: params.activityId as ActivityId,
    })
    return { removed }
  },
}
