import type { ProjectId } from '@wijktafel/shared/ids'
import { acceptWord, listAcceptedWords, unacceptWord } from '../commands/acceptedWords.ts'
import type { Routes } from './routes.ts'

export const acceptedWordRoutes: Routes<
  | 'GET /api/projects/:projectId/accepted-words'
  | 'POST /api/projects/:projectId/accepted-words'
  | 'POST /api/projects/:projectId/accepted-words/remove'
> = {
  'GET /api/projects/:projectId/accepted-words': async ({ deps, actor, params }) => ({
    words: await listAcceptedWords(deps, actor, params.projectId as ProjectId),
  }),

  'POST /api/projects/:projectId/accepted-words': async ({ deps, actor, params, body }) => ({
    words: await acceptWord(deps, actor, { projectId: params.projectId as ProjectId, word: body.word }),
  }),

  'POST /api/projects/:projectId/accepted-words/remove': async ({ deps, actor, params, body }) => ({
    words: await unacceptWord(deps, actor, { projectId: params.projectId as ProjectId, word: body.word }),
  }),
}
