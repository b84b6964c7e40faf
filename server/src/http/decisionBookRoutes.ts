import type { ProjectId } from '@wijktafel/shared/ids'
import { readDecisionBook } from '../commands/readDecisionBook.ts'
import type { Routes } from './routes.ts'

export const decisionBookRoutes: Routes<'GET /api/projects/:projectId/decision-book'> = {
  'GET /api/projects/:projectId/decision-book': ({ deps, actor, params }) =>
    readDecisionBook(deps, actor, params.projectId as ProjectId),
}
