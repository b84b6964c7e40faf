import type { BoardId, ProjectId, SessionId } from '@wijktafel/shared/ids'
import { requireProject } from '../commands/access.ts'
import type { Actor } from '../commands/actor.ts'
import { askQuestion } from '../commands/questions/askQuestion.ts'
import { listStepsAhead, makeBoardAhead } from '../commands/questions/boardAhead.ts'
import { listBoardsForAnswers, zonesForAnswers } from '../commands/questions/boardsForAnswers.ts'
import { closeQuestionNow } from '../commands/questions/closeQuestion.ts'
import { layAnswers } from '../commands/questions/layAnswers.ts'
import { moveQuestion, openQuestionNow } from '../commands/questions/questionTimes.ts'
import { readLink, readQuestion, readQuestionPage } from '../commands/questions/readQuestion.ts'
import { removeQuestion, restoreQuestion } from '../commands/questions/removeQuestion.ts'
import { renewLink } from '../commands/questions/renewLink.ts'
import { requireQuestion } from '../commands/questions/requireQuestion.ts'
import { tellOutcome } from '../commands/questions/tellOutcome.ts'
import type { Deps } from '../deps.ts'
import { listQuestions } from '../storage/readQuestions.ts'
import { limitFailures } from './limitFailures.ts'
import { qrCode } from './qrCode.ts'
import type { Routes } from './routes.ts'

interface Asked {
  deps: Deps
  actor: Actor
  params: { sessionId: string }
}

/** Does something to a question, and answers with the question as it is then. */
async function change(
  { deps, actor, params }: Asked,
  act: (deps: Deps, actor: Actor, sessionId: SessionId) => Promise<void>,
) {
  const sessionId = params.sessionId as SessionId
  await act(deps, actor, sessionId)
  return readQuestion(deps, actor, sessionId)
}

export const questionRoutes: Routes<
  | 'GET /api/projects/:projectId/questions'
  | 'POST /api/projects/:projectId/questions'
  | 'GET /api/questions/:sessionId'
  | 'PATCH /api/questions/:sessionId'
  | 'POST /api/questions/:sessionId/open'
  | 'POST /api/questions/:sessionId/close'
  | 'DELETE /api/questions/:sessionId'
  | 'POST /api/questions/:sessionId/restore'
  | 'POST /api/questions/:sessionId/link'
  | 'GET /api/questions/:sessionId/qr.svg'
  | 'PUT /api/questions/:sessionId/outcome'
  | 'PUT /api/questions/:sessionId/board'
  | 'GET /api/questions/:sessionId/boards'
  | 'POST /api/questions/:sessionId/boards'
  | 'GET /api/questions/:sessionId/boards/:boardId'
  | 'POST /api/question-page'
> = {
  'GET /api/projects/:projectId/questions': async ({ deps, actor, params }) => {
    const projectId = params.projectId as ProjectId
    await requireProject(deps, actor, { projectId, capability: 'project.read' })
    return { questions: await listQuestions(deps.db, { projectId }) }
  },

  'POST /api/projects/:projectId/questions': async ({ deps, actor, params, body }) => {
    await askQuestion(deps, actor, { ...body, projectId: params.projectId as ProjectId })
    return readQuestion(deps, actor, body.id)
  },

  'GET /api/questions/:sessionId': ({ deps, actor, params }) =>
    readQuestion(deps, actor, params.sessionId as SessionId),

  'PATCH /api/questions/:sessionId': (asked) =>
    change(asked, (deps, actor, sessionId) => moveQuestion(deps, actor, { sessionId, ...asked.body })),

  'POST /api/questions/:sessionId/open': (asked) => change(asked, openQuestionNow),

  'POST /api/questions/:sessionId/close': (asked) => change(asked, closeQuestionNow),

  'DELETE /api/questions/:sessionId': async ({ deps, actor, params }) => {
    await removeQuestion(deps, actor, params.sessionId as SessionId)
    return { ok: true }
  },

  'POST /api/questions/:sessionId/restore': (asked) => change(asked, restoreQuestion),

  'POST /api/questions/:sessionId/link': (asked) => change(asked, renewLink),

  'GET /api/questions/:sessionId/qr.svg': async ({ deps, actor, params }) => {
    const sessionId = params.sessionId as SessionId
    const access = await requireQuestion(deps, actor, { sessionId, capability: 'session.takePart' })
    const { url } = await readLink(deps, access)
    return qrCode(url)
  },

  'PUT /api/questions/:sessionId/outcome': (asked) =>
    change(asked, (deps, actor, sessionId) => tellOutcome(deps, actor, { sessionId, ...asked.body })),

  'PUT /api/questions/:sessionId/board': (asked) =>
    change(asked, (deps, actor, sessionId) => layAnswers(deps, actor, { sessionId, ...asked.body })),

  'GET /api/questions/:sessionId/boards': async ({ deps, actor, params }) => ({
    boards: await listBoardsForAnswers(deps, actor, params.sessionId as SessionId),
    steps: await listStepsAhead(deps, actor, params.sessionId as SessionId),
  }),

  'POST /api/questions/:sessionId/boards': async ({ deps, actor, params, body }) => ({
    boardId: await makeBoardAhead(deps, actor, { ...body, sessionId: params.sessionId as SessionId }),
  }),

  'GET /api/questions/:sessionId/boards/:boardId': async ({ deps, actor, params }) => {
    const { sessionId, boardId } = params as { sessionId: SessionId; boardId: BoardId }
    const zones = await zonesForAnswers(deps, actor, { sessionId, boardId })
    return {
      zones: zones.flatMap(({ id, title, picture }) => (picture ? [{ id, title, picture }] : [])),
    }
  },

  'POST /api/question-page': ({ deps, actor, body, context }) =>
    limitFailures(deps, context, () => readQuestionPage(deps, actor, body.question)),
}
