import { z } from 'zod'
import type { ActivityId, CardId, DecisionId, MediaId, ParticipantId, SessionId } from '../ids.ts'
import { JOIN_CODE_PATTERN, LIMITS } from '../limits.ts'
import { cardReply } from './cardReply.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, instant, mapPlace, ok, phase, picture, side, text, token } from './fields.ts'

export const participant = z.object({
  id: id<ParticipantId>(),
  face: picture,
  name: z.string().nullable(),
  side,
  language: z.string(),
})
export type Participant = z.output<typeof participant>

/** A meeting as someone sees it who holds its code. */
export const joinInfo = z.object({
  sessionId: id<SessionId>(),
  title: z.string(),
  place: z.string(),
  phase,
  state: z.enum(['planned', 'open', 'closed']),
})
export type JoinInfo = z.output<typeof joinInfo>

/** The meeting of a code, and which faces sit there already: a newcomer is offered another. */
const foundMeeting = joinInfo.extend({ takenFaces: z.array(picture) })
export type FoundMeeting = z.output<typeof foundMeeting>

export const ownCard = z.object({
  id: id<CardId>(),
  activityId: id<ActivityId>(),
  zoneId: z.string().nullable(),
  pictures: z.array(picture),
  text: z.string(),
  photo: id<MediaId>().nullable(),
  voice: id<MediaId>().nullable(),
  /** How long it lasts; 0 without one. */
  voiceSeconds: z.number().int(),
  place: mapPlace.nullable(),
  /** Why the regisseur keeps it from the table; null when nobody does. */
  hiddenBecause: z.string().nullable(),
  /** Whether others see it already. */
  revealed: z.boolean(),
  /** What was done with it, told later. An older server said nothing of it. */
  reply: cardReply.nullable().optional(),
})
export type OwnCard = z.output<typeof ownCard>

/** Everything that a device may know of itself in one meeting. */
export const ownState = z.object({
  session: joinInfo,
  participants: z.array(
    participant.extend({
      cards: z.array(ownCard),
      /** Decisions in which this person's ballot is in. */
      voted: z.array(id<DecisionId>()),
      /** Steps for which this person said "I am done". */
      done: z.array(id<ActivityId>()),
    }),
  ),
  serverTime: instant,
})
export type OwnState = z.output<typeof ownState>

const joinCode = z.union([
  z.object({ code: z.string().regex(JOIN_CODE_PATTERN) }),
  z.object({ pictureCode: z.array(picture).length(LIMITS.PICTURE_CODE_LENGTH) }),
])

/** A seat is taken by the code of a meeting, or by the link of a question between meetings. */
const wayIn = z.union([...joinCode.options, z.object({ question: token })])

export const participantEndpoints = {
  'POST /api/join': {
    summary: 'Finds the open meeting of a code or picture code.',
    body: joinCode,
    response: foundMeeting,
    errors: ['codeUnknown', 'sessionClosed', 'tooManyTries'],
  },
  'POST /api/sessions/:sessionId/participants': {
    summary:
      'Takes a seat without an account; the device gets an HttpOnly cookie. The same id twice is the same seat.',
    body: z.intersection(
      z.object({
        id: id<ParticipantId>(),
        face: picture,
        name: text(LIMITS.NAME_LENGTH).nullable().default(null),
        side,
        language: z.string().regex(/^[a-z]{2}$/),
      }),
      wayIn,
    ),
    response: participant,
    errors: ['codeUnknown', 'sessionClosed', 'sessionFull', 'deviceFull', 'questionFull', 'tooManyTries'],
  },
  'POST /api/sessions/:sessionId/enter': {
    summary: 'A member takes their seat, with the side of their membership.',
    body: z.object({ face: picture.optional() }),
    response: participant,
    errors: ['sessionClosed'],
  },
  'GET /api/sessions/:sessionId/own': {
    summary: 'What this device (or signed-in member) has in this meeting: seats, cards, ballots given.',
    response: ownState,
  },
  'PATCH /api/participants/:participantId': {
    summary: 'Changes face, name, side or language of an own seat.',
    body: z.object({
      face: picture.optional(),
      name: text(LIMITS.NAME_LENGTH).nullable().optional(),
      side: side.optional(),
      language: z
        .string()
        .regex(/^[a-z]{2}$/)
        .optional(),
    }),
    response: participant,
  },
  'POST /api/participants/:participantId/leave': {
    summary: 'Leaves the meeting. Cards stay; the seat is taken up again by joining with the same id.',
    response: ok,
  },
  'PUT /api/participants/:participantId/done': {
    summary: '"I am done" with a step, or not after all.',
    body: z.object({ activityId: id<ActivityId>(), done: z.boolean() }),
    response: ok,
    errors: ['activityNotOpen'],
  },
} as const satisfies EndpointSet
