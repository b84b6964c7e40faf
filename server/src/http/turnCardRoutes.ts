import type { DecisionId } from '@wijktafel/shared/ids'
import { castCards } from '../commands/oneTally/castCards.ts'
import { makeCards } from '../commands/oneTally/makeCards.ts'
import { readCards } from '../commands/oneTally/readCards.ts'
import { findCardsBefore, takeCardsAgain } from '../commands/oneTally/takeCardsAgain.ts'
import { Refusal } from '../errors.ts'
import { clientAddress } from './clientAddress.ts'
import type { Routes } from './routes.ts'

export const turnCardRoutes: Routes<
  | 'GET /api/decisions/:decisionId/turn-cards'
  | 'POST /api/decisions/:decisionId/turn-cards'
  | 'POST /api/decisions/:decisionId/turn-cards/again'
  | 'POST /api/decisions/:decisionId/turn-cards/readings'
> = {
  'GET /api/decisions/:decisionId/turn-cards': async ({ deps, actor, params }) => ({
    cards: await readCards(deps, actor, params.decisionId as DecisionId),
    before: await findCardsBefore(deps.db, params.decisionId as DecisionId),
  }),

  'POST /api/decisions/:decisionId/turn-cards/again': async ({ deps, actor, params, body }) => ({
    cards: await takeCardsAgain(deps, actor, { ...body, decisionId: params.decisionId as DecisionId }),
  }),

  'POST /api/decisions/:decisionId/turn-cards': async ({ deps, actor, params, body }) => ({
    cards: await makeCards(deps, actor, { ...body, decisionId: params.decisionId as DecisionId }),
  }),

  'POST /api/decisions/:decisionId/turn-cards/readings': async ({ deps, actor, params, body, context }) => {
    const address = clientAddress(deps, context)
    if (deps.guesses.isSpent(address)) throw new Refusal('tooManyTries')
    const { cards } = body
    const readings = await castCards(deps, actor, { cards, decisionId: params.decisionId as DecisionId })
    // A sweep that saw unknown cards is one wrong guess, however many it saw.
    if (readings.some(({ reading }) => reading === 'unknown')) deps.guesses.count(address)
    return { readings }
  },
}
