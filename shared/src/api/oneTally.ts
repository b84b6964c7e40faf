import { z } from 'zod'
import { HAND_COUNTERS, HAND_STATES } from '../decisions/hands.ts'
import type { DecisionId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { ballotMarks } from './decision.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, ok, side, text } from './fields.ts'

const people = z.number().int().min(0).max(LIMITS.OTHER_BALLOTS_PER_SIDE)
export const perSide = z.object({ resident: people, professional: people })
const counts = z.record(z.string().max(20), people)

/** How many vote without a device. Never how many did. */
export const otherWays = z.object({
  decisionId: id<DecisionId>(),
  paper: perSide,
  hands: perSide,
  handState: z.enum(HAND_STATES),
  /** Some card that votes was not counted yet, and its holder did not vote on a device. */
  hasUnreadCards: z.boolean(),
})

/** Ballots on paper, and hands that two people count. */
export const oneTallyEndpoints = {
  'GET /api/decisions/:decisionId/ways': {
    summary: 'How many vote on paper and by hand, and how far the counting of hands is for who asks.',
    response: otherWays,
  },
  'POST /api/decisions/:decisionId/paper': {
    summary:
      'Makes a code for each ballot on paper; codes of before are void. In a draft any number; while it is open as many as there were, as long as none was used. The codes are given once: only their hashes are kept.',
    body: perSide,
    response: z.object({ ballots: z.array(z.object({ code: z.string(), side })) }),
    errors: ['decisionFixed', 'decisionClosed'],
  },
  'POST /api/decisions/:decisionId/paper-ballots': {
    summary: 'Gives what is marked on a ballot of paper. A refused one does not use up its code.',
    body: z.object({
      code: z.string().max(40),
      marks: ballotMarks,
      reason: text(LIMITS.REASON_LENGTH).default(''),
    }),
    response: ok,
    errors: [
      'decisionNotOpen',
      'decisionClosed',
      'paperTorn',
      'paperUnknown',
      'paperOfOther',
      'paperUsed',
      'ballotInvalid',
      'tooManyTries',
    ],
  },
  'POST /api/decisions/:decisionId/hand-voters': {
    summary: 'Says how many vote by hand. Only in a draft of an open round whose ballots have one mark.',
    body: perSide,
    response: otherWays,
    errors: ['decisionFixed', 'handsNotHere'],
  },
  'POST /api/decisions/:decisionId/hand-counts': {
    summary:
      'What one of two people counted; `by` says who of two at one screen. When the second counted the same, exactly those ballots are sealed; when not, both count again and nothing is used up.',
    body: z.object({
      counts: z.object({ resident: counts, professional: counts }),
      by: z.enum(HAND_COUNTERS).default('me'),
    }),
    response: otherWays,
    errors: [
      'decisionNotOpen',
      'decisionClosed',
      'handsNotHere',
      'handsTooMany',
      'handsCounted',
      'ballotInvalid',
    ],
  },
} as const satisfies EndpointSet
