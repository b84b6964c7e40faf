import { z } from 'zod'
import type { DecisionId, PromiseId, SessionId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { EndpointSet } from './endpoint.ts'
import { day, id, ok, picture, words } from './fields.ts'

/** Who does what by when, and whether it happened. */
export const promise = z.object({
  id: id<PromiseId>(),
  sessionId: id<SessionId>(),
  decisionId: id<DecisionId>().nullable(),
  who: z.string(),
  face: picture.nullable(),
  what: z.string(),
  dueOn: day.nullable(),
  state: z.enum(['open', 'done', 'dropped']),
})
export type PromiseView = z.output<typeof promise>

export const promiseEndpoints = {
  'POST /api/sessions/:sessionId/promises': {
    summary: 'Writes down who does what by when.',
    body: z.object({
      id: id<PromiseId>(),
      decisionId: id<DecisionId>().nullable().default(null),
      who: words(LIMITS.NAME_LENGTH),
      face: picture.nullable().default(null),
      what: words(LIMITS.QUESTION_LENGTH),
      dueOn: day.nullable().default(null),
    }),
    response: promise,
  },
  'GET /api/sessions/:sessionId/promises': {
    summary: 'The promises of a meeting.',
    response: z.object({ promises: z.array(promise) }),
  },
  'PATCH /api/promises/:promiseId': {
    summary: 'Changes a promise, or says what became of it.',
    body: z.object({
      who: words(LIMITS.NAME_LENGTH).optional(),
      what: words(LIMITS.QUESTION_LENGTH).optional(),
      dueOn: day.nullable().optional(),
      state: z.enum(['open', 'done', 'dropped']).optional(),
    }),
    response: promise,
  },
  'DELETE /api/promises/:promiseId': { summary: 'Takes a promise away.', response: ok },
} as const satisfies EndpointSet
