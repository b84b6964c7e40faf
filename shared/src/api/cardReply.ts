import { z } from 'zod'
import { LIMITS } from '../limits.ts'
import type { EndpointSet } from './endpoint.ts'
import { ok, picture, text } from './fields.ts'

/** What was done with a card, told later: in words, in pictures, or both. */
export const cardReply = z.object({
  text: text(LIMITS.CARD_REPLY_LENGTH),
  pictures: z.array(picture).max(LIMITS.CARD_PICTURES),
})
export type CardReply = z.output<typeof cardReply>

export const cardReplyEndpoints = {
  'PUT /api/cards/:cardId/reply': {
    summary:
      'Says what was done with a card that everyone saw. Without words and pictures it takes that away.',
    body: cardReply,
    response: ok,
  },
} as const satisfies EndpointSet
