import type { BoardId } from '@wijktafel/shared/ids'
import { deleteBoard } from '../commands/deleteBoard.ts'
import { lockBoard } from '../commands/lockBoard.ts'
import { readBoard } from '../commands/readBoard.ts'
import type { Routes } from './routes.ts'

export const boardRoutes: Routes<
  'GET /api/boards/:boardId' | 'PUT /api/boards/:boardId/lock' | 'DELETE /api/boards/:boardId'
> = {
  'GET /api/boards/:boardId': ({ deps, actor, params }) => readBoard(deps, actor, params.boardId as BoardId),

  'PUT /api/boards/:boardId/lock': ({ deps, actor, params, body }) =>
    lockBoard(deps, actor, { boardId: params.boardId as BoardId, locked: body.locked }),

  'DELETE /api/boards/:boardId': async ({ deps, actor, params }) => {
    await deleteBoard(deps, actor, params.boardId as BoardId)
    return { ok: true }
  },
}
