import { z } from 'zod'
import type { OwnTemplateId } from '../ids.ts'
import { templateSchema } from '../method/templateSchema.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, instant, ok } from './fields.ts'
import { sessionDetail } from './session.ts'

/** A template that a project made for itself. In an agenda it goes by `own:<id>`. */
export const ownTemplate = z.object({
  id: id<OwnTemplateId>(),
  template: templateSchema,
  changedAt: instant,
})
export type OwnTemplate = z.output<typeof ownTemplate>

export const templateEndpoints = {
  'GET /api/projects/:projectId/templates': {
    summary: 'The templates that the project made for itself, the last changed first.',
    response: z.object({ templates: z.array(ownTemplate) }),
  },
  'PUT /api/projects/:projectId/templates/:templateId': {
    summary:
      'Keeps a template for the project, or changes one that it has. Meetings that use it stay as they are.',
    body: z.object({ template: templateSchema }),
    response: ownTemplate,
  },
  'DELETE /api/projects/:projectId/templates/:templateId': {
    summary: 'Takes an own template out of the choice. `restore` puts it back.',
    response: ok,
  },
  'POST /api/projects/:projectId/templates/:templateId/restore': {
    summary: 'Puts back a template that was taken away.',
    response: ownTemplate,
  },
  'POST /api/projects/:projectId/templates/:templateId/file': {
    summary: 'Reads a template from a file that somebody brought, and keeps it for the project.',
    body: z.object({ text: z.string() }),
    response: z.object({
      ownTemplate,
      /** Pictures that are not in our set; a pin stands in their place. */
      unknownPictures: z.number(),
    }),
    errors: ['tooLarge', 'notATemplate', 'templateNewer', 'templateBroken'],
  },
  'GET /api/activities/:activityId/template': {
    summary: 'The template of one step, with what was changed in the agenda.',
    response: templateSchema,
  },
  'PUT /api/activities/:activityId/template': {
    summary: 'Changes the template of one step that has not begun.',
    body: z.object({ template: templateSchema }),
    response: sessionDetail,
    errors: ['stepStarted'],
  },
} as const satisfies EndpointSet
