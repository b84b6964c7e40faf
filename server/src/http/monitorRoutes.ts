import type { IndicatorId, MeasurementId, ProjectId, ReflectionId } from '@wijktafel/shared/ids'
import { putIndicator, putMeasurement, putReflection, readMonitor } from '../commands/monitor.ts'
import { readStory } from '../commands/readStory.ts'
import type { Routes } from './routes.ts'

export const monitorRoutes: Routes<
  | 'GET /api/projects/:projectId/monitor'
  | 'PUT /api/projects/:projectId/indicators/:indicatorId'
  | 'PUT /api/projects/:projectId/measurements/:measurementId'
  | 'PUT /api/projects/:projectId/reflections/:reflectionId'
  | 'GET /api/projects/:projectId/story'
> = {
  'GET /api/projects/:projectId/monitor': ({ deps, actor, params }) =>
    readMonitor(deps, actor, params.projectId as ProjectId),

  'PUT /api/projects/:projectId/indicators/:indicatorId': async ({ deps, actor, params, body }) => {
    const { removed, ...fields } = body
    const thing = { id: params.indicatorId as IndicatorId, ...fields }
    await putIndicator(deps, actor, { projectId: params.projectId as ProjectId, thing, removed })
    return { ok: true }
  },

  'PUT /api/projects/:projectId/measurements/:measurementId': async ({ deps, actor, params, body }) => {
    const { removed, ...fields } = body
    const thing = { id: params.measurementId as MeasurementId, ...fields }
    await putMeasurement(deps, actor, { projectId: params.projectId as ProjectId, thing, removed })
    return { ok: true }
  },

  'PUT /api/projects/:projectId/reflections/:reflectionId': async ({ deps, actor, params, body }) => {
    const { removed, ...fields } = body
    const thing = { id: params.reflectionId as ReflectionId, ...fields }
    await putReflection(deps, actor, { projectId: params.projectId as ProjectId, thing, removed })
    return { ok: true }
  },

  'GET /api/projects/:projectId/story': ({ deps, actor, params }) =>
    readStory(deps, actor, params.projectId as ProjectId),
}
