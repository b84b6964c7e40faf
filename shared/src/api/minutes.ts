import { z } from 'zod'
import type { ActivityId } from '../ids.ts'
import type { EndpointSet } from './endpoint.ts'
import { id } from './fields.ts'
import { noteCard } from './project.ts'

/** What to do about a step that stands in the minutes already: leave it, make its draft anew, or put another below it. */
export const MINUTES_AGAIN = ['no', 'anew', 'below'] as const
export type MinutesAgain = (typeof MINUTES_AGAIN)[number]

/**
 * - `made`: a draft was written;
 * - `there`: the step stands in the minutes already;
 * - `changed`: people wrote in the draft or finished it, so it stays as it is;
 * - `empty`: there is nothing to tell yet.
 */
export const MINUTES_OUTCOMES = ['made', 'there', 'changed', 'empty'] as const
export type MinutesOutcome = (typeof MINUTES_OUTCOMES)[number]

export const minutesEndpoints = {
  'POST /api/sessions/:sessionId/minutes': {
    summary:
      'Writes a draft about a step, or about every step that has none, into the minutes of the meeting: from its cards, groups, decisions and promises, by rules. What people wrote stays.',
    body: z.object({
      activityId: id<ActivityId>().nullable(),
      again: z.enum(MINUTES_AGAIN).default('no'),
    }),
    response: z.object({ note: noteCard.nullable(), outcome: z.enum(MINUTES_OUTCOMES) }),
  },
  'DELETE /api/sessions/:sessionId/minutes/:activityId': {
    summary: 'Takes back the last draft about a step, while nobody changed it.',
    response: z.object({ removed: z.boolean() }),
  },
} as const satisfies EndpointSet
