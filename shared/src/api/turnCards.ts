import { z } from 'zod'
import { CARD_EDGES, CARD_READINGS } from '../decisions/turnCards.ts'
import type { DecisionId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, picture, side } from './fields.ts'
import { perSide } from './oneTally.ts'

const turnCard = z.object({
  number: z.number().int(),
  side,
  name: z.string().nullable(),
  face: picture.nullable(),
  isRead: z.boolean(),
})
const code = z.string().max(40)

/** Cards whose turn is the answer, in an open round. */
export const turnCardEndpoints = {
  'GET /api/decisions/:decisionId/turn-cards': {
    summary: 'The cards that vote, and which of them were read. Never how one was turned.',
    response: z.object({
      cards: z.array(turnCard),
      /** An earlier decision of this meeting whose cards have the same answers on their edges: they can be used again. */
      before: z.object({ decisionId: id<DecisionId>(), cards: z.number() }).nullable(),
    }),
  },
  'POST /api/decisions/:decisionId/turn-cards': {
    summary:
      'Makes the cards that vote; those of before are void. Only for an open round with one mark out of four answers at most. The codes are given once.',
    body: z.object({ people: perSide, forPeopleHere: z.boolean() }),
    response: z.object({ cards: z.array(turnCard.extend({ code })) }),
    errors: ['decisionFixed', 'decisionClosed', 'cardsNotHere'],
  },
  'POST /api/decisions/:decisionId/turn-cards/again': {
    summary:
      'Has the cards of an earlier decision of this meeting vote in this one too: nobody prints them again. Only in a draft, and where the same answers stand on their edges.',
    body: z.object({ from: id<DecisionId>() }),
    response: z.object({ cards: z.array(turnCard) }),
    errors: ['decisionFixed', 'cardsNotHere', 'cardsDiffer'],
  },
  'POST /api/decisions/:decisionId/turn-cards/readings': {
    summary:
      'Gives the cards that a camera read. Each answer says what became of that card; only `counted` sealed a ballot, anything else leaves the vote as it was.',
    body: z.object({
      cards: z
        .array(z.object({ code, edge: z.enum(CARD_EDGES) }))
        .min(1)
        .max(LIMITS.TURN_CARDS_AT_ONCE),
    }),
    response: z.object({ readings: z.array(z.object({ code, reading: z.enum(CARD_READINGS) })) }),
    errors: ['decisionNotOpen', 'decisionClosed', 'cardsNotHere', 'tooManyTries'],
  },
} as const satisfies EndpointSet
