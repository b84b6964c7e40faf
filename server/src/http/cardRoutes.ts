import type { CardId, SessionId } from '@wijktafel/shared/ids'
import { createCard } from '../commands/createCard.ts'
import { restoreCard } from '../commands/restoreCard.ts'
import { withdrawCard } from '../commands/withdrawCard.ts'
import type { Routes } from './routes.ts'

export const cardRoutes: Routes<
  'POST /api/sessions/:sessionId/cards' | 'DELETE /api/cards/:cardId' | 'POST /api/cards/:cardId/restore'
> = {
  'POST /api/sessions/:sessionId/cards': ({ deps, actor, params, body }) =>
    createCard(deps, actor, { ...body, sessionId: params.sessionId as SessionId }),

  'DELETE /api/cards/:cardId': ({ deps, actor, params }) =>
    withdrawCard(deps, actor, params.cardId as CardId),

  'POST /api/cards/:cardId/restore': ({ deps, actor, params }) =>
    restoreCard(deps, actor, params.cardId as CardId),
}
