import type { ProjectId } from '@wijktafel/shared/ids'
import { exportDecisionBook, readDecisionBook } from '../commands/readDecisionBook.ts'
import type { Routes } from './routes.ts'

export const decisionBookRoutes: Routes<
  | 'GET /api/projects/:projectId/decision-book'
  | 'GET /api/projects/:projectId/decision-book/csv'
  | 'GET /api/projects/:projectId/decision-book/json'
> = {
  'GET /api/projects/:projectId/decision-book': ({ deps, actor, params }) =>
    readDecisionBook(deps, actor, params.projectId as ProjectId),

  'GET /api/projects/:projectId/decision-book/csv': async ({ deps, actor, params }) => {
    const { csv } = await exportDecisionBook(deps, actor, params.projectId as ProjectId)
    return fileAnswer(csv, { type: 'text/csv; charset=utf-8', name: 'besluitenboek.csv' })
  },

  'GET /api/projects/:projectId/decision-book/json': async ({ deps, actor, params }) => {
    const { json } = await exportDecisionBook(deps, actor, params.projectId as ProjectId)
    return fileAnswer(json, { type: 'application/json', name: 'besluitenboek.json' })
  },
}

function fileAnswer(bytes: Uint8Array, { type, name }: { type: string; name: string }): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
