import { z } from 'zod'
import type { ActivityId, DecisionId, MediaId, ParticipantId, SessionId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { DECISION_FORMATS, INFLUENCES } from '../stage.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, instant, ok, picture, recordId, side, text, words } from './fields.ts'

const optionVoice = z.object({
  id: id<MediaId>(),
  seconds: z.number().min(0).max(LIMITS.SOUND_SECONDS),
})

export const decisionOption = z.object({
  id: z.string().regex(/^[a-z0-9]{1,20}$/),
  label: words(LIMITS.TITLE_LENGTH),
  pictures: z.array(picture).max(LIMITS.CARD_PICTURES),
  recordId: recordId.nullable().default(null).meta({
    description:
      'What it stands for on the board of the step: a card, note, group or pile. Null for an option of its own.',
  }),
  photo: id<MediaId>().nullable().optional(),
  voice: optionVoice.nullable().optional(),
})

const counts = z.record(z.string(), z.number().int())

export const decisionResult = z.object({
  ballots: z.number().int(),
  electorate: z.number().int(),
  winner: z.string().nullable(),
  verdict: z.enum(['accepted', 'acceptedWithWorries', 'objections', 'chosen', 'tie', 'noBallots']),
  total: counts,
  bySide: z.object({ resident: counts, professional: counts }).nullable(),
  reasons: z.array(z.object({ option: z.string(), text: z.string(), side: side.nullable() })),
})

/** Sealed ballots, sorted by their random id: anyone can count them again. */
export const sealedBallot = z.object({
  id: z.string(),
  side: side.nullable(),
  choice: z.string(),
})

export const decisionDetail = z.object({
  id: id<DecisionId>(),
  sessionId: id<SessionId>(),
  activityId: id<ActivityId>().nullable(),
  proposal: z.string(),
  pictures: z.array(picture),
  influence: z.enum(INFLUENCES),
  format: z.enum(DECISION_FORMATS),
  options: z.array(decisionOption),
  state: z.enum(['draft', 'open', 'closed']),
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  /** How many would vote if it opened now, a side. Only for drafts. */
  wouldVote: z.object({ resident: z.number(), professional: z.number() }).nullable(),
  result: decisionResult.nullable(),
  ballots: z.array(sealedBallot).nullable(),
})
export type DecisionDetail = z.output<typeof decisionDetail>

const fields = {
  proposal: words(LIMITS.QUESTION_LENGTH),
  pictures: z.array(picture).max(LIMITS.CARD_PICTURES),
  influence: z.enum(INFLUENCES),
  format: z.enum(DECISION_FORMATS),
  options: z.array(decisionOption).max(LIMITS.DECISION_OPTIONS),
}

export const decisionEndpoints = {
  'POST /api/sessions/:sessionId/decisions': {
    summary:
      'Prepares a decision moment. Choose-one needs two options or more, each for something else on the board; consent has none.',
    body: z.object({
      id: id<DecisionId>(),
      activityId: id<ActivityId>().nullable().default(null),
      ...fields,
    }),
    response: decisionDetail,
  },
  'GET /api/sessions/:sessionId/decisions': {
    summary: 'The decision moments of a meeting.',
    response: z.object({ decisions: z.array(decisionDetail) }),
  },
  'PATCH /api/decisions/:decisionId': {
    summary: 'Changes a decision that is not open yet.',
    body: z.object(fields).partial(),
    response: decisionDetail,
    errors: ['decisionFixed'],
  },
  'DELETE /api/decisions/:decisionId': {
    summary: 'Takes away a decision that was never open.',
    response: ok,
    errors: ['decisionFixed'],
  },
  'POST /api/decisions/:decisionId/open': {
    summary: 'Fixes the electorate (who is in the meeting, coaches aside) and opens the ballot.',
    response: decisionDetail,
    errors: ['decisionFixed', 'sessionNotOpen'],
  },
  'POST /api/decisions/:decisionId/ballots': {
    summary: 'Gives one secret ballot. A malformed one is refused without using up the vote.',
    body: z.object({
      participantId: id<ParticipantId>(),
      choice: z.string().max(20),
      reason: text(LIMITS.REASON_LENGTH).default(''),
    }),
    response: ok,
    errors: ['decisionNotOpen', 'decisionClosed', 'alreadyVoted', 'notInElectorate', 'ballotInvalid'],
  },
  'POST /api/decisions/:decisionId/close': {
    summary: 'Closes the ballot, counts, and shows the outcome to everyone.',
    response: decisionDetail,
    errors: ['decisionNotOpen'],
  },
} as const satisfies EndpointSet
