import type { PromiseId, SessionId } from '@wijktafel/shared/ids'
import { requireSession } from '../commands/access.ts'
import { changePromise } from '../commands/changePromise.ts'
import { createPromise } from '../commands/createPromise.ts'
import { deletePromise } from '../commands/deletePromise.ts'
import { readPromises } from '../storage/readPromises.ts'
import type { Routes } from './routes.ts'

export const promiseRoutes: Routes<
  | 'POST /api/sessions/:sessionId/promises'
  | 'GET /api/sessions/:sessionId/promises'
  | 'PATCH /api/promises/:promiseId'
  | 'DELETE /api/promises/:promiseId'
> = {
  'POST /api/sessions/:sessionId/promises': ({ deps, actor, params, body }) =>
    createPromise(deps, actor, { ...body, sessionId: params.sessionId as SessionId }),

  'GET /api/sessions/:sessionId/promises': async ({ deps, actor, params }) => {
    const sessionId = params.sessionId as SessionId
    await requireSession(deps, actor, { sessionId, capability: 'session.read' })
    return { promises: await readPromises(deps.db, sessionId) }
  },

  'PATCH /api/promises/:promiseId': ({ deps, actor, params, body }) =>
    changePromise(deps, actor, { promiseId: params.promiseId as PromiseId, change: body }),

  'DELETE /api/promises/:promiseId': async ({ deps, actor, params }) => {
    await deletePromise(deps, actor, params.promiseId as PromiseId)
    return { ok: true }
  },
}
