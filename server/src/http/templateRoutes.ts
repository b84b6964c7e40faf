import type { ActivityId, OwnTemplateId, ProjectId } from '@wijktafel/shared/ids'
import { importTemplate } from '../commands/importTemplate.ts'
import { listTemplates, setTemplateRemoved } from '../commands/ownTemplates.ts'
import { saveTemplate } from '../commands/saveTemplate.ts'
import { changeStepTemplate, readStepTemplate } from '../commands/stepTemplate.ts'
import type { Routes } from './routes.ts'
import { readDetail } from './sessionRoutes.ts'

const addressOf = (params: { projectId: string; templateId: string }) => ({
  projectId: params.projectId as ProjectId,
  templateId: params.templateId as OwnTemplateId,
})

export const templateRoutes: Routes<
  | 'GET /api/projects/:projectId/templates'
  | 'PUT /api/projects/:projectId/templates/:templateId'
  | 'DELETE /api/projects/:projectId/templates/:templateId'
  | 'POST /api/projects/:projectId/templates/:templateId/restore'
  | 'POST /api/projects/:projectId/templates/:templateId/file'
  | 'GET /api/activities/:activityId/template'
  | 'PUT /api/activities/:activityId/template'
> = {
  'GET /api/projects/:projectId/templates': async ({ deps, actor, params }) => ({
    templates: await listTemplates(deps, actor, params.projectId as ProjectId),
  }),

  'PUT /api/projects/:projectId/templates/:templateId': ({ deps, actor, params, body }) =>
    saveTemplate(deps, actor, { ...addressOf(params), template: body.template }),

  'DELETE /api/projects/:projectId/templates/:templateId': async ({ deps, actor, params }) => {
    await setTemplateRemoved(deps, actor, { ...addressOf(params), removed: true })
    return { ok: true }
  },

  'POST /api/projects/:projectId/templates/:templateId/restore': ({ deps, actor, params }) =>
    setTemplateRemoved(deps, actor, { ...addressOf(params), removed: false }),

  'POST /api/projects/:projectId/templates/:templateId/file': ({ deps, actor, params, body }) =>
    importTemplate(deps, actor, { ...addressOf(params), text: body.text }),

  'GET /api/activities/:activityId/template': ({ deps, actor, params }) =>
    readStepTemplate(deps, actor, params.activityId as ActivityId),

  'PUT /api/activities/:activityId/template': async ({ deps, actor, params, body }) => {
    const activityId = params.activityId as ActivityId
    const { template } = body
    return readDetail(deps, actor, await changeStepTemplate(deps, actor, { activityId, template }))
  },
}
