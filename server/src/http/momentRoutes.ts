import type { BoardId, MomentId } from '@wijktafel/shared/ids'
import { keepOwnMoment } from '../commands/keepMoment.ts'
import { listMoments } from '../commands/listMoments.ts'
import { readMoment } from '../commands/readMoment.ts'
import { removeMoment } from '../commands/removeMoment.ts'
import { renameMoment } from '../commands/renameMoment.ts'
import { restoreMoment } from '../commands/restoreMoment.ts'
import { undoRestore } from '../commands/undoRestore.ts'
import type { Routes } from './routes.ts'

export const momentRoutes: Routes<
  | 'GET /api/boards/:boardId/moments'
  | 'POST /api/boards/:boardId/moments'
  | 'GET /api/moments/:momentId'
  | 'PATCH /api/moments/:momentId'
  | 'DELETE /api/moments/:momentId'
  | 'POST /api/moments/:momentId/restore'
  | 'POST /api/moments/:momentId/undo'
> = {
  'GET /api/boards/:boardId/moments': async ({ deps, actor, params }) => ({
    moments: await listMoments(deps, actor, params.boardId as BoardId),
  }),

  'POST /api/boards/:boardId/moments': ({ deps, actor, params, body }) =>
    keepOwnMoment(deps, actor, { boardId: params.boardId as BoardId, ...body }),

  'GET /api/moments/:momentId': ({ deps, actor, params }) =>
    readMoment(deps, actor, params.momentId as MomentId),

  'PATCH /api/moments/:momentId': ({ deps, actor, params, body }) =>
    renameMoment(deps, actor, { momentId: params.momentId as MomentId, name: body.name }),

  'DELETE /api/moments/:momentId': async ({ deps, actor, params }) => {
    await removeMoment(deps, actor, params.momentId as MomentId)
    return { ok: true }
  },

  'POST /api/moments/:momentId/restore': ({ deps, actor, params, body }) =>
    restoreMoment(deps, actor, { momentId: params.momentId as MomentId, ...body }),

  'POST /api/moments/:momentId/undo': ({ deps, actor, params, body }) =>
    undoRestore(deps, actor, { momentId: params.momentId as MomentId, ...body }),
}
