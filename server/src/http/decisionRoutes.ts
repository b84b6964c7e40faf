import type { DecisionId, SessionId } from '@wijktafel/shared/ids'
import { castBallot } from '../commands/castBallot.ts'
import { changeDecision } from '../commands/changeDecision.ts'
import { closeDecision } from '../commands/closeDecision.ts'
import { askObjections } from '../commands/consent/askObjections.ts'
import { decideAgain } from '../commands/consent/decideAgain.ts'
import { moveStep } from '../commands/consent/moveStep.ts'
import { createDecision } from '../commands/createDecision.ts'
import { deleteDecision } from '../commands/deleteDecision.ts'
import { listDecisions } from '../commands/listDecisions.ts'
import { openDecision } from '../commands/openDecision.ts'
import { reopenDecision } from '../commands/reopenDecision.ts'
import { showOutcome } from '../commands/showOutcome.ts'
import type { Routes } from './routes.ts'

export const decisionRoutes: Routes<
  | 'POST /api/sessions/:sessionId/decisions'
  | 'GET /api/sessions/:sessionId/decisions'
  | 'PATCH /api/decisions/:decisionId'
  | 'DELETE /api/decisions/:decisionId'
  | 'POST /api/decisions/:decisionId/open'
  | 'POST /api/decisions/:decisionId/step'
  | 'POST /api/decisions/:decisionId/objections'
  | 'POST /api/decisions/:decisionId/again'
  | 'POST /api/decisions/:decisionId/reopen'
  | 'POST /api/decisions/:decisionId/show'
  | 'POST /api/decisions/:decisionId/ballots'
  | 'POST /api/decisions/:decisionId/close'
> = {
  'POST /api/sessions/:sessionId/decisions': ({ deps, actor, params, body }) =>
    createDecision(deps, actor, { ...body, sessionId: params.sessionId as SessionId }),

  'GET /api/sessions/:sessionId/decisions': async ({ deps, actor, params }) => ({
    decisions: await listDecisions(deps, actor, params.sessionId as SessionId),
  }),

  'PATCH /api/decisions/:decisionId': ({ deps, actor, params, body }) =>
    changeDecision(deps, actor, { decisionId: params.decisionId as DecisionId, change: body }),

  'DELETE /api/decisions/:decisionId': async ({ deps, actor, params }) => {
    await deleteDecision(deps, actor, params.decisionId as DecisionId)
    return { ok: true }
  },

  'POST /api/decisions/:decisionId/open': ({ deps, actor, params }) =>
    openDecision(deps, actor, params.decisionId as DecisionId),

  'POST /api/decisions/:decisionId/step': ({ deps, actor, params, body }) =>
    moveStep(deps, actor, { ...body, decisionId: params.decisionId as DecisionId }),

  'POST /api/decisions/:decisionId/objections': async ({ deps, actor, params }) => {
    await askObjections(deps, actor, params.decisionId as DecisionId)
    return { ok: true }
  },

  'POST /api/decisions/:decisionId/again': ({ deps, actor, params, body }) =>
    decideAgain(deps, actor, { ...body, decisionId: params.decisionId as DecisionId }),

  'POST /api/decisions/:decisionId/reopen': ({ deps, actor, params, body }) =>
    reopenDecision(deps, actor, { ...body, decisionId: params.decisionId as DecisionId }),

  'POST /api/decisions/:decisionId/show': ({ deps, actor, params }) =>
    showOutcome(deps, actor, params.decisionId as DecisionId),

  'POST /api/decisions/:decisionId/ballots': async ({ deps, actor, params, body }) => {
    await castBallot(deps, actor, { ...body, decisionId: params.decisionId as DecisionId })
    return { ok: true }
  },

  'POST /api/decisions/:decisionId/close': ({ deps, actor, params }) =>
    closeDecision(deps, actor, params.decisionId as DecisionId),
}
