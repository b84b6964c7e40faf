import type { CardId, SessionId } from '@wijktafel/shared/ids'
import { createCard } from '../commands/createCard.ts'
import { eraseCard } from '../commands/eraseCard.ts'
import { hideCard } from '../commands/hideCard.ts'
import { listHiddenCards } from '../commands/listHiddenCards.ts'
import { replyToCard } from '../commands/replyToCard.ts'
import { restoreCard } from '../commands/restoreCard.ts'
import { withdrawCard } from '../commands/withdrawCard.ts'
import type { Routes } from './routes.ts'

export const cardRoutes: Routes<
  | 'POST /api/sessions/:sessionId/cards'
  | 'DELETE /api/cards/:cardId'
  | 'POST /api/cards/:cardId/restore'
  | 'GET /api/sessions/:sessionId/hidden-cards'
  | 'PUT /api/cards/:cardId/hidden'
  | 'DELETE /api/cards/:cardId/hidden'
  | 'POST /api/cards/:cardId/erase'
  | 'PUT /api/cards/:cardId/reply'
> = {
  'POST /api/sessions/:sessionId/cards': ({ deps, actor, params, body }) =>
    createCard(deps, actor, { ...body, sessionId: params.sessionId as SessionId }),

  'DELETE /api/cards/:cardId': ({ deps, actor, params }) =>
    withdrawCard(deps, actor, params.cardId as CardId),

  'POST /api/cards/:cardId/restore': ({ deps, actor, params }) =>
    restoreCard(deps, actor, params.cardId as CardId),

  'GET /api/sessions/:sessionId/hidden-cards': async ({ deps, actor, params }) => ({
    cards: await listHiddenCards(deps, actor, params.sessionId as SessionId),
  }),

  async 'PUT /api/cards/:cardId/hidden'({ deps, actor, params, body }) {
    await hideCard(deps, actor, { cardId: params.cardId as CardId, because: body.because })
    return { ok: true }
  },

  async 'DELETE /api/cards/:cardId/hidden'({ deps, actor, params }) {
    await hideCard(deps, actor, { cardId: params.cardId as CardId, because: null })
    return { ok: true }
  },

  async 'POST /api/cards/:cardId/erase'({ deps, actor, params }) {
    await eraseCard(deps, actor, params.cardId as CardId)
    return { ok: true }
  },

  async 'PUT /api/cards/:cardId/reply'({ deps, actor, params, body }) {
    await replyToCard(deps, actor, { ...body, cardId: params.cardId as CardId })
    return { ok: true }
  },
}
