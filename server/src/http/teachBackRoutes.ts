import type { DecisionId } from '@wijktafel/shared/ids'
import { changeWords, judgeTeachBack, teachBack } from '../commands/teachBack.ts'
import type { Routes } from './routes.ts'

export const teachBackRoutes: Routes<
  | 'PATCH /api/decisions/:decisionId/words'
  | 'POST /api/decisions/:decisionId/teach-backs'
  | 'PATCH /api/teach-backs/:teachBackId'
> = {
  async 'PATCH /api/decisions/:decisionId/words'({ deps, actor, params, body }) {
    await changeWords(deps, actor, { ...body, decisionId: params.decisionId as DecisionId })
    return { ok: true }
  },

  async 'POST /api/decisions/:decisionId/teach-backs'({ deps, actor, params, body }) {
    await teachBack(deps, actor, { ...body, decisionId: params.decisionId as DecisionId })
    return { ok: true }
  },

  async 'PATCH /api/teach-backs/:teachBackId'({ deps, actor, params, body }) {
    await judgeTeachBack(deps, actor, { id: params.teachBackId, verdict: body.verdict })
    return { ok: true }
  },
}
