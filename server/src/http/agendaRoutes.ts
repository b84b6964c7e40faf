import type { OwnAgendaId, ProjectId, SessionId } from '@wijktafel/shared/ids'
import { importAgenda, keepAgenda, listAgendas, setAgendaRemoved } from '../commands/ownAgendas.ts'
import { changePacking, readPacking } from '../commands/packing.ts'
import type { Routes } from './routes.ts'

const addressOf = (params: { projectId: string; agendaId: string }) => ({
  projectId: params.projectId as ProjectId,
  agendaId: params.agendaId as OwnAgendaId,
})

export const agendaRoutes: Routes<
  | 'GET /api/projects/:projectId/agendas'
  | 'POST /api/sessions/:sessionId/own-agenda'
  | 'DELETE /api/projects/:projectId/agendas/:agendaId'
  | 'POST /api/projects/:projectId/agendas/:agendaId/restore'
  | 'POST /api/projects/:projectId/agendas/:agendaId/file'
  | 'GET /api/sessions/:sessionId/packing'
  | 'PUT /api/sessions/:sessionId/packing'
> = {
  'GET /api/projects/:projectId/agendas': async ({ deps, actor, params }) => ({
    agendas: await listAgendas(deps, actor, params.projectId as ProjectId),
  }),

  'POST /api/sessions/:sessionId/own-agenda': ({ deps, actor, params, body }) =>
    keepAgenda(deps, actor, { sessionId: params.sessionId as SessionId, ...body }),

  'DELETE /api/projects/:projectId/agendas/:agendaId': async ({ deps, actor, params }) => {
    await setAgendaRemoved(deps, actor, { ...addressOf(params), removed: true })
    return { ok: true }
  },

  'POST /api/projects/:projectId/agendas/:agendaId/restore': async ({ deps, actor, params }) => {
    await setAgendaRemoved(deps, actor, { ...addressOf(params), removed: false })
    return { ok: true }
  },

  'POST /api/projects/:projectId/agendas/:agendaId/file': ({ deps, actor, params, body }) =>
    importAgenda(deps, actor, { ...addressOf(params), text: body.text }),

  'GET /api/sessions/:sessionId/packing': async ({ deps, actor, params }) => ({
    items: await readPacking(deps, actor, params.sessionId as SessionId),
  }),

  'PUT /api/sessions/:sessionId/packing': async ({ deps, actor, params, body }) => ({
    items: await changePacking(deps, actor, { sessionId: params.sessionId as SessionId, ...body }),
  }),
}
