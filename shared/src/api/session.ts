import { z } from 'zod'
import type {
  ActivityId,
  BoardId,
  LeadActionId,
  NoteId,
  ParticipantId,
  ProjectId,
  SessionId,
} from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { NOTE_TEMPLATE_IDS } from '../notes/noteTemplates.ts'
import { SIDES } from '../roles.ts'
import { CARD_SHOWS } from '../stage.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, instant, ok, phase, picture, text, words } from './fields.ts'
import { participant } from './participant.ts'
import { noteCard, sessionState } from './project.ts'

/** What a card tells of its maker: nothing, the side, or the side and the face. */
const cardShows = z.enum(CARD_SHOWS)

export const activityState = z.enum(['planned', 'active', 'done'])

/** `spare`: may be left out when time runs out. `skipped`: is left out; going there takes that back. */
export const ACTIVITY_PLANS = ['needed', 'spare', 'skipped'] as const
export type ActivityPlan = (typeof ACTIVITY_PLANS)[number]
const activityPlan = z.enum(ACTIVITY_PLANS)

/** A step of the agenda. */
export const activity = z.object({
  id: id<ActivityId>(),
  position: z.number().int(),
  templateId: z.string(),
  title: z.string(),
  question: z.string().nullable(),
  picture,
  phase,
  minutes: z.number().int(),
  silent: z.boolean(),
  /** It ends in a decision moment. */
  decision: z.boolean(),
  shows: cardShows,
  state: activityState,
  plan: activityPlan,
  revealed: z.boolean(),
  boardId: id<BoardId>().nullable(),
  cards: z.number(),
})
export type Activity = z.output<typeof activity>

/** `asked`: a coach waits for an answer. */
export const LOOK_IN = ['no', 'asked', 'yes'] as const
export type LookIn = (typeof LOOK_IN)[number]

export const joinAddress = z.object({
  /** What the QR carries: `<address>/m?c=<code>`. */
  url: z.string(),
  address: z.string(),
  /** Other addresses of this machine that phones may reach. */
  candidates: z.array(z.string()),
  /** `localhost`: phones cannot reach this address. */
  warning: z.enum(['none', 'localhost']),
})
export type JoinAddress = z.output<typeof joinAddress>

export const sessionDetail = z.object({
  id: id<SessionId>(),
  projectId: id<ProjectId>(),
  projectName: z.string(),
  title: z.string(),
  phase,
  place: z.string(),
  plannedAt: instant.nullable(),
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  state: sessionState,
  /** What the one who asks may do. */
  role: z.enum(['facilitator', 'core', 'ring', 'panel', 'coach', 'guest']),
  /** Only while planned or open, only to members. */
  code: z.string().nullable(),
  pictureCode: z.array(picture).nullable(),
  join: joinAddress.nullable(),
  activities: z.array(activity),
  notes: z.array(noteCard),
  /** A call in another tool; null for none. */
  videoUrl: z.string().nullable(),
  /** Whether a coach may look in while the meeting is open. */
  lookIn: z.enum(LOOK_IN),
  /** The one who asks, as a participant; null for coaches and before `enter`. */
  participant: participant.nullable(),
  serverTime: instant,
})
export type SessionDetail = z.output<typeof sessionDetail>

const minutes = z.number().int().min(1).max(LIMITS.MINUTES_PER_ACTIVITY)

const coordinate = z.number().min(-1e6).max(1e6)

/**
 * What the regisseur does while leading. `from` is the step that was on the screen:
 * a second "next" from the same step changes nothing and answers `activityChanged`.
 */
export const leadAction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('go'), from: id<ActivityId>().nullable(), to: id<ActivityId>() }),
  z.object({ type: z.literal('startTimer'), minutes }),
  z.object({ type: z.literal('moreTime'), minutes }),
  z.object({ type: z.literal('pauseTimer') }),
  z.object({ type: z.literal('resumeTimer') }),
  z.object({ type: z.literal('reveal'), activityId: id<ActivityId>() }),
  /** The next card alone, or those of the next person where faces are shown. `shown`: how many were when it was pressed. */
  z.object({
    type: z.literal('revealNext'),
    activityId: id<ActivityId>(),
    shown: z.number().int().min(0),
  }),
  z.object({ type: z.literal('follow'), on: z.boolean() }),
  /** All screens wait, and the timer with them. */
  z.object({ type: z.literal('pause'), on: z.boolean() }),
  z.object({ type: z.literal('clearOutcome') }),
  z.object({
    type: z.literal('spotlight'),
    /** Null puts it out. */
    on: z.object({ boardId: id<BoardId>(), zoneId: z.string().max(60) }).nullable(),
  }),
  z.object({
    type: z.literal('call'),
    boardId: id<BoardId>(),
    view: z.object({ x: coordinate, y: coordinate, w: z.number().positive(), h: z.number().positive() }),
  }),
  /** The word, to one person. `from`: who had it when it was pressed. It lowers their hand. */
  z.object({
    type: z.literal('giveTurn'),
    to: id<ParticipantId>(),
    from: id<ParticipantId>().nullable(),
  }),
  /** Takes the word back; in a round the next one has it. */
  z.object({ type: z.literal('endTurn'), from: id<ParticipantId>() }),
  /** Everyone who is in gets the word in turn, but for who leads. */
  z.object({ type: z.literal('startRound') }),
  z.object({ type: z.literal('endRound') }),
  /** Somebody of this side speaks without having been given the word; null: nobody any more. */
  z.object({ type: z.literal('talk'), side: z.enum(SIDES).nullable() }),
  /** A coach may look in, and everyone sees that; or no longer, and their screen goes at once. */
  z.object({ type: z.literal('lookIn'), allow: z.boolean() }),
  /** Takes back what was done last: `id` as `lead:` names it. Somebody did something since: `activityChanged`. */
  z.object({ type: z.literal('undo'), id: id<LeadActionId>() }),
])
export type LeadAction = z.input<typeof leadAction>
export type ParsedLeadAction = z.output<typeof leadAction>

const sideShare = z.object({
  people: z.number(),
  cards: z.number(),
  turns: z.number(),
  talkMs: z.number(),
  silentSince: instant.nullable(),
})

export const coachNote = z.object({
  id: z.string(),
  author: z.string(),
  text: z.string(),
  createdAt: instant,
})
export type CoachNote = z.output<typeof coachNote>

export const sessionEndpoints = {
  'GET /api/sessions/:sessionId': {
    summary: 'A meeting with its agenda, and what the one who asks may do there.',
    response: sessionDetail,
  },
  'PATCH /api/sessions/:sessionId': {
    summary: 'Changes title, place, time, phase or call of a meeting.',
    body: z.object({
      title: words(LIMITS.TITLE_LENGTH).optional(),
      place: text(LIMITS.NAME_LENGTH).optional(),
      plannedAt: instant.nullable().optional(),
      phase: phase.optional(),
      /** A call in another tool, `https:` only; '' takes it away. */
      videoUrl: text(LIMITS.VIDEO_URL_LENGTH).optional(),
    }),
    response: sessionDetail,
    errors: ['notAVideoLink'],
  },
  'DELETE /api/sessions/:sessionId': {
    summary: 'Takes away a meeting that was never opened.',
    response: ok,
  },
  'POST /api/sessions/:sessionId/activities': {
    summary: 'Adds a step to the agenda.',
    body: z.object({
      id: id<ActivityId>(),
      templateId: z.string().max(60),
      position: z.number().int().min(0).optional(),
    }),
    response: sessionDetail,
  },
  'PATCH /api/activities/:activityId': {
    summary:
      'Changes a step: title, question, minutes, picture, silent round, what cards show, whether it can be left out, place in the agenda.',
    body: z.object({
      title: words(LIMITS.TITLE_LENGTH).optional(),
      question: text(LIMITS.QUESTION_LENGTH).nullable().optional(),
      minutes: minutes.optional(),
      picture: picture.optional(),
      silent: z.boolean().optional(),
      shows: cardShows.optional(),
      plan: activityPlan.optional(),
      position: z.number().int().min(0).optional(),
    }),
    response: sessionDetail,
  },
  'DELETE /api/activities/:activityId': {
    summary: 'Takes a step out of the agenda. `restore` puts it back.',
    response: sessionDetail,
  },
  'POST /api/activities/:activityId/restore': {
    summary: 'Puts back a step that was taken out.',
    response: sessionDetail,
  },
  'POST /api/sessions/:sessionId/open': {
    summary: 'Opens the meeting: the join code works, the first step starts.',
    response: sessionDetail,
  },
  'POST /api/sessions/:sessionId/close': {
    summary: 'Closes the meeting: boards become read-only, the report is there.',
    response: sessionDetail,
    errors: ['decisionUnderway', 'sessionNotOpen'],
  },
  'POST /api/sessions/:sessionId/lead': {
    summary: 'Leads: go to a step, timer, reveal, follow, undo.',
    body: leadAction,
    response: ok,
    errors: ['activityChanged', 'sessionNotOpen'],
  },
  'POST /api/sessions/:sessionId/look-in': {
    summary: 'A coach asks whether they may look in. Whoever leads answers.',
    response: ok,
    errors: ['sessionClosed', 'sessionNotOpen'],
  },
  'GET /api/sessions/:sessionId/balance': {
    summary:
      'How much each side brought in so far, in numbers of sides and never of people. Only for the regisseur.',
    response: z.object({ resident: sideShare, professional: sideShare, serverTime: instant }),
  },
  'PUT /api/sessions/:sessionId/join-address': {
    summary: 'Sets the address that the QR carries; null takes the default again.',
    body: z.object({
      address: z
        .url({ protocol: /^https?$/ })
        .max(200)
        .nullable(),
    }),
    response: joinAddress,
  },
  'GET /api/sessions/:sessionId/qr.svg': {
    summary: 'The QR code of the join address, as SVG.',
    response: 'binary',
  },
  'POST /api/sessions/:sessionId/notes': {
    summary: 'Starts a note beside the board, empty or with the headings and first lines of a template.',
    body: z.object({
      id: id<NoteId>(),
      title: words(LIMITS.TITLE_LENGTH),
      template: z.enum(NOTE_TEMPLATE_IDS).nullable().default(null),
    }),
    response: noteCard,
  },
  'PATCH /api/notes/:noteId': {
    summary: 'Renames a note.',
    body: z.object({ title: words(LIMITS.TITLE_LENGTH) }),
    response: noteCard,
  },
  'DELETE /api/notes/:noteId': { summary: 'Takes a note away, with its text.', response: ok },
  'GET /api/sessions/:sessionId/coach-notes': {
    summary: 'The regisseur reads all notes of coaches; a coach reads their own.',
    response: z.object({ notes: z.array(coachNote) }),
  },
  'POST /api/sessions/:sessionId/coach-notes': {
    summary: 'A coach writes a note that only the regisseur sees.',
    body: z.object({ id: id(), text: words(LIMITS.COACH_NOTE_LENGTH) }),
    response: coachNote,
  },
} as const satisfies EndpointSet
