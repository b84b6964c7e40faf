import type { ProjectId, UserId } from '@wijktafel/shared/ids'
import { requireAccount, requireProject } from '../commands/access.ts'
import type { Actor } from '../commands/actor.ts'
import { askHelp, endHelp } from '../commands/askHelp.ts'
import { changeMember } from '../commands/changeMember.ts'
import { createLink } from '../commands/createLink.ts'
import { createProject } from '../commands/createProject.ts'
import { planSession } from '../commands/planSession.ts'
import type { Deps } from '../deps.ts'
import {
  listProjectCards,
  presentSessionCard,
  readProjectCard,
  readProjectOverview,
  selectMembers,
} from '../storage/readProject.ts'
import { publicOrigin } from './publicOrigin.ts'
import type { Routes } from './routes.ts'

async function readProject(deps: Deps, actor: Actor, projectId: ProjectId) {
  const { role } = await requireProject(deps, actor, { projectId, capability: 'project.read' })
  const project = await deps.db
    .selectFrom('project')
    .selectAll()
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow()
  return { project, role }
}

async function readMember(deps: Deps, key: { projectId: ProjectId; userId: UserId }) {
  return selectMembers(deps.db)
    .where('membership.projectId', '=', key.projectId)
    .where('membership.userId', '=', key.userId)
    .executeTakeFirstOrThrow()
}

export const projectRoutes: Routes<
  | 'GET /api/projects'
  | 'POST /api/projects'
  | 'GET /api/projects/:projectId'
  | 'PATCH /api/projects/:projectId'
  | 'PUT /api/projects/:projectId/help'
  | 'DELETE /api/projects/:projectId/help'
  | 'POST /api/projects/:projectId/invitations'
  | 'PATCH /api/projects/:projectId/members/:userId'
  | 'DELETE /api/projects/:projectId/members/:userId'
  | 'POST /api/projects/:projectId/sessions'
> = {
  'GET /api/projects': async ({ deps, actor }) => ({
    projects: await listProjectCards(deps.db, requireAccount(actor).id),
  }),

  'POST /api/projects': async ({ deps, actor, body }) => {
    await createProject(deps, actor, body)
    const { project, role } = await readProject(deps, actor, body.id)
    return readProjectCard(deps.db, project, role)
  },

  'PUT /api/projects/:projectId/help': async ({ deps, actor, params, body }) => {
    await askHelp(deps, actor, { projectId: params.projectId as ProjectId, text: body.text })
    return { ok: true }
  },

  'DELETE /api/projects/:projectId/help': async ({ deps, actor, params }) => {
    await endHelp(deps, actor, params.projectId as ProjectId)
    return { ok: true }
  },

  'GET /api/projects/:projectId': async ({ deps, actor, params }) => {
    const { project, role } = await readProject(deps, actor, params.projectId as ProjectId)
    return readProjectOverview({ db: deps.db, now: deps.now() }, project, role)
  },

  'PATCH /api/projects/:projectId': async ({ deps, actor, params, body }) => {
    const projectId = params.projectId as ProjectId
    await requireProject(deps, actor, { projectId, capability: 'project.edit' })
    if (Object.keys(body).length > 0) {
      await deps.db.updateTable('project').set(body).where('id', '=', projectId).execute()
    }
    const { project, role } = await readProject(deps, actor, projectId)
    return readProjectCard(deps.db, project, role)
  },

  'POST /api/projects/:projectId/invitations': async ({ deps, actor, params, body, context }) => {
    const projectId = params.projectId as ProjectId
    const { userId } = await requireProject(deps, actor, { projectId, capability: 'members.manage' })
    const token = await createLink(deps, { purpose: 'member', projectId, ...body }, userId)
    return { token, url: `${publicOrigin(deps, context)}/link/${token}` }
  },

  'PATCH /api/projects/:projectId/members/:userId': async ({ deps, actor, params, body }) => {
    const key = { projectId: params.projectId as ProjectId, userId: params.userId as UserId }
    await changeMember(deps, actor, { ...key, change: body })
    return readMember(deps, key)
  },

  'DELETE /api/projects/:projectId/members/:userId': async ({ deps, actor, params }) => {
    const key = { projectId: params.projectId as ProjectId, userId: params.userId as UserId }
    await changeMember(deps, actor, { ...key, change: 'remove' })
    return { ok: true }
  },

  'POST /api/projects/:projectId/sessions': async ({ deps, actor, params, body }) => {
    await planSession(deps, actor, { ...body, projectId: params.projectId as ProjectId })
    const session = await deps.db
      .selectFrom('session')
      .selectAll()
      .where('id', '=', body.id)
      .executeTakeFirstOrThrow()
    return presentSessionCard(deps.db, session)
  },
}
