import { z } from 'zod'
import { ROUND_PLACES, TALK_STEPS } from '../decisions/consent.ts'
import { DECISION_FORMATS } from '../decisions/formats.ts'
import { DEFAULT_RULES, MAJORITIES, OUTCOME_VIEWERS, TIES } from '../decisions/rules.ts'
import type { ActivityId, DecisionId, MediaId, ParticipantId, SessionId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { CONSENT_STEPS, INFLUENCES, VERDICTS } from '../stage.ts'
import type { EndpointSet } from './endpoint.ts'
import { day, id, instant, ok, picture, recordId, side, text, words } from './fields.ts'
import { teachBack } from './teachBack.ts'

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

/** Each with the value of before there were rules. */
export const decisionRules = z.object({
  quorum: z.number().int().min(0).max(LIMITS.PARTICIPANTS_PER_SESSION).default(DEFAULT_RULES.quorum),
  majority: z.enum(MAJORITIES).default(DEFAULT_RULES.majority),
  onTie: z.enum(TIES).default(DEFAULT_RULES.onTie),
  sees: z.enum(OUTCOME_VIEWERS).default(DEFAULT_RULES.sees),
  mostChoices: z
    .number()
    .int()
    .min(1)
    .max(LIMITS.DECISION_OPTIONS)
    .nullable()
    .default(DEFAULT_RULES.mostChoices),
  dots: z.number().int().min(1).max(LIMITS.DOTS_PER_PERSON).default(DEFAULT_RULES.dots),
  mostDotsPerOption: z
    .number()
    .int()
    .min(1)
    .max(LIMITS.DOTS_PER_PERSON)
    .default(DEFAULT_RULES.mostDotsPerOption),
  offersNone: z.boolean().default(DEFAULT_RULES.offersNone),
  isOpenRound: z.boolean().default(DEFAULT_RULES.isOpenRound),
})

/** For each option that it marks a number: 1, dots, points, or its place. */
export const ballotMarks = z
  .record(z.string().max(20), z.number())
  .refine((marks) => Object.keys(marks).length <= LIMITS.DECISION_OPTIONS)

const counts = z.record(z.string(), z.number().int())

export const decisionResult = z.object({
  ballots: z.number().int(),
  electorate: z.number().int(),
  winner: z.string().nullable(),
  verdict: z.enum(VERDICTS),
  order: z.array(z.string()).optional(),
  lot: z.array(z.string()).optional(),
  tied: z.array(z.string()).optional(),
  total: counts,
  bySide: z.object({ resident: counts, professional: counts }).nullable(),
  ballotsBySide: z.object({ resident: z.number().int(), professional: z.number().int() }).optional(),
  reasons: z.array(z.object({ option: z.string(), text: z.string(), side: side.nullable() })),
})

/** Sealed ballots, sorted by their random id: anyone can count them again. */
export const sealedBallot = z.object({
  id: z.string(),
  side: side.nullable(),
  marks: z.record(z.string(), z.number()),
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
  rules: decisionRules,
  decidedBy: z.string(),
  whatHappens: z.string(),
  reviewOn: day.nullable(),
  step: z.enum(CONSENT_STEPS).nullable(),
  round: z.number().int(),
  followsId: id<DecisionId>().nullable(),
  /** It was, or is being, decided again; null too while that is only prepared. */
  followedBy: z.object({ id: id<DecisionId>(), isClosed: z.boolean() }).nullable(),
  words: z.string(),
  wordPictures: z.array(picture),
  /** `counted`: closed, and only for who leads until it is shown. */
  state: z.enum(['draft', 'open', 'counted', 'closed']),
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  /** How many would vote if it opened now, a side. Only for drafts. */
  wouldVote: z.object({ resident: z.number(), professional: z.number() }).nullable(),
  result: decisionResult.nullable(),
  ballots: z.array(sealedBallot).nullable(),
  /** Oldest first. */
  teachBacks: z.array(teachBack),
})
export type DecisionDetail = z.output<typeof decisionDetail>

const fields = {
  proposal: words(LIMITS.QUESTION_LENGTH),
  pictures: z.array(picture).max(LIMITS.CARD_PICTURES),
  influence: z.enum(INFLUENCES),
  format: z.enum(DECISION_FORMATS),
  options: z.array(decisionOption).max(LIMITS.DECISION_OPTIONS),
  decidedBy: text(LIMITS.TITLE_LENGTH),
  whatHappens: text(LIMITS.QUESTION_LENGTH),
  reviewOn: day.nullable(),
  /** `proposal` makes it a consent round; null only a ballot. */
  step: z.enum(['proposal']).nullable(),
}

const rules = decisionRules

export const decisionEndpoints = {
  'POST /api/sessions/:sessionId/decisions': {
    summary:
      'Prepares a decision moment. Where people choose between options there are two or more, each for something else on the board; formats with fixed answers have none.',
    body: z.object({
      id: id<DecisionId>(),
      activityId: id<ActivityId>().nullable().default(null),
      ...fields,
      rules: rules.prefault({}),
      decidedBy: fields.decidedBy.default(''),
      whatHappens: fields.whatHappens.default(''),
      reviewOn: fields.reviewOn.default(null),
      step: fields.step.default(null),
    }),
    response: decisionDetail,
  },
  'GET /api/sessions/:sessionId/decisions': {
    summary: 'The decision moments of a meeting.',
    response: z.object({ decisions: z.array(decisionDetail) }),
  },
  'PATCH /api/decisions/:decisionId': {
    summary: 'Changes a decision that is not open yet.',
    body: z.object({ ...fields, rules }).partial(),
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
  'POST /api/decisions/:decisionId/step': {
    summary:
      'Leads a consent round one step further or back. `ballot` fixes the electorate and opens the ballot, `draft` takes it off the screens.',
    body: z.object({ from: z.enum(TALK_STEPS), to: z.enum(ROUND_PLACES) }),
    response: decisionDetail,
    errors: ['activityChanged', 'decisionFixed', 'decisionNotOpen', 'sessionNotOpen'],
  },
  'POST /api/decisions/:decisionId/objections': {
    summary:
      'After an objection: brings the step onto the screens in which everyone may tell one, unseen and unnamed until it is shown.',
    response: ok,
    errors: ['activityChanged', 'decisionNotClosed', 'decisionSettled', 'sessionNotOpen'],
  },
  'POST /api/decisions/:decisionId/again': {
    summary:
      'After an objection: the proposal once more, changed. After a tie, where the rules say so: the options that are equal once more. Everything else is as it was.',
    body: z.object({
      id: id<DecisionId>(),
      proposal: fields.proposal.optional(),
      pictures: fields.pictures.optional(),
    }),
    response: decisionDetail,
    errors: [
      'activityChanged',
      'decisionNotClosed',
      'decisionSettled',
      'otherDecisionOpen',
      'sessionNotOpen',
    ],
  },
  'POST /api/decisions/:decisionId/reopen': {
    summary:
      'Prepares a new decision about what was decided, in a meeting of the same project: a draft that points to the old one, which stays as it was.',
    body: z.object({ id: id<DecisionId>(), sessionId: id<SessionId>() }),
    response: decisionDetail,
    errors: ['activityChanged', 'decisionNotClosed', 'sessionClosed'],
  },
  'POST /api/decisions/:decisionId/show': {
    summary: 'Shows an outcome to everyone that only who leads has seen so far.',
    response: decisionDetail,
    errors: ['decisionNotClosed'],
  },
  'POST /api/decisions/:decisionId/ballots': {
    summary: 'Gives one secret ballot. A malformed one is refused without using up the vote.',
    body: z.object({
      participantId: id<ParticipantId>(),
      marks: ballotMarks,
      reason: text(LIMITS.REASON_LENGTH).default(''),
    }),
    response: ok,
    errors: ['decisionNotOpen', 'decisionClosed', 'alreadyVoted', 'notInElectorate', 'ballotInvalid'],
  },
  'POST /api/decisions/:decisionId/close': {
    summary:
      'Closes the ballot, counts, and shows the outcome to everyone, or first to who leads where the rules say so.',
    response: decisionDetail,
    errors: ['decisionNotOpen'],
  },
} as const satisfies EndpointSet
