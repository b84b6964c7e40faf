import type { DecisionId } from '@wijktafel/shared/ids'
import { castPaper } from '../commands/oneTally/castPaper.ts'
import { countHands, setHandVoters } from '../commands/oneTally/countHands.ts'
import { makePaper } from '../commands/oneTally/makePaper.ts'
import { readWays } from '../commands/oneTally/readWays.ts'
import { limitFailures } from './limitFailures.ts'
import type { Routes } from './routes.ts'

export const oneTallyRoutes: Routes<
  | 'GET /api/decisions/:decisionId/ways'
  | 'POST /api/decisions/:decisionId/paper'
  | 'POST /api/decisions/:decisionId/paper-ballots'
  | 'POST /api/decisions/:decisionId/hand-voters'
  | 'POST /api/decisions/:decisionId/hand-counts'
> = {
  'GET /api/decisions/:decisionId/ways': ({ deps, actor, params }) =>
    readWays(deps, actor, params.decisionId as DecisionId),

  'POST /api/decisions/:decisionId/paper': async ({ deps, actor, params, body }) => ({
    ballots: await makePaper(deps, actor, { decisionId: params.decisionId as DecisionId, people: body }),
  }),

  'POST /api/decisions/:decisionId/paper-ballots': ({ deps, actor, params, body, context }) =>
    limitFailures(deps, context, async () => {
      await castPaper(deps, actor, { ...body, decisionId: params.decisionId as DecisionId })
      return { ok: true as const }
    }),

  'POST /api/decisions/:decisionId/hand-voters': ({ deps, actor, params, body }) =>
    setHandVoters(deps, actor, { decisionId: params.decisionId as DecisionId, people: body }),

  'POST /api/decisions/:decisionId/hand-counts': ({ deps, actor, params, body }) =>
    countHands(deps, actor, { decisionId: params.decisionId as DecisionId, ...body }),
}
