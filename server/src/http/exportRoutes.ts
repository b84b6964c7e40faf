import type { ProjectId } from '@wijktafel/shared/ids'
import { eraseProject } from '../commands/eraseProject.ts'
import { exportProject } from '../commands/exportProject.ts'
import type { Routes } from './routes.ts'

export const exportRoutes: Routes<
  'GET /api/projects/:projectId/export' | 'POST /api/projects/:projectId/erase'
> = {
  'GET /api/projects/:projectId/export': async ({ deps, actor, params }) => {
    const { fileName, zip } = await exportProject(deps, actor, params.projectId as ProjectId)
    return new Response(zip, {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${fileName}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  },

  'POST /api/projects/:projectId/erase': async ({ deps, actor, params, body }) => {
    await eraseProject(deps, actor, { projectId: params.projectId as ProjectId, name: body.name })
    return { ok: true }
  },
}
