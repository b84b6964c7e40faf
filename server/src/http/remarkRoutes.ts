import type { BoardId, RemarkId } from '@wijktafel/shared/ids'
import { listOwnRemarks } from '../commands/listOwnRemarks.ts'
import { removeRemark, restoreRemark } from '../commands/removeRemark.ts'
import { writeRemark } from '../commands/writeRemark.ts'
import type { Routes } from './routes.ts'

export const remarkRoutes: Routes<
  | 'POST /api/boards/:boardId/remarks'
  | 'GET /api/boards/:boardId/remarks/mine'
  | 'DELETE /api/remarks/:remarkId'
  | 'POST /api/remarks/:remarkId/restore'
> = {
  'POST /api/boards/:boardId/remarks': async ({ deps, actor, params, body }) => {
    await writeRemark(deps, actor, { ...body, boardId: params.boardId as BoardId })
    return { ok: true }
  },

  'GET /api/boards/:boardId/remarks/mine': async ({ deps, actor, params }) => ({
    ids: await listOwnRemarks(deps, actor, params.boardId as BoardId),
  }),

  'DELETE /api/remarks/:remarkId': async ({ deps, actor, params }) => {
    await removeRemark(deps, actor, params.remarkId as RemarkId)
    return { ok: true }
  },

  'POST /api/remarks/:remarkId/restore': async ({ deps, actor, params }) => {
    await restoreRemark(deps, actor, params.remarkId as RemarkId)
    return { ok: true }
  },
}
