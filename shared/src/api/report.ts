import { z } from 'zod'
import type { ActivityId, MediaId, NoteId } from '../ids.ts'
import { MENTION_KINDS } from '../notes/mention.ts'
import { cardReply } from './cardReply.ts'
import { decisionDetail } from './decision.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, instant, ok, phase, picture, side, token } from './fields.ts'
import { promise } from './promise.ts'
import { reportPicture } from './reportPicture.ts'

/** What somebody said about a card on the board: of who, the side at most. */
export const reportRemark = z.object({
  id: z.string(),
  text: z.string(),
  pictures: z.array(picture),
  side: side.nullable(),
})
export type ReportRemark = z.output<typeof reportRemark>

export const reportCard = z.object({
  id: z.string(),
  zoneId: z.string().nullable(),
  /** The named group it stands in on the board, if any. */
  group: z.string().nullable(),
  pictures: z.array(picture),
  text: z.string(),
  photo: id<MediaId>().nullable(),
  /** What was said aloud, and how long it takes. */
  voice: id<MediaId>().nullable(),
  voiceSeconds: z.number(),
  /** Whether its maker put it on the map of the neighbourhood. */
  onMap: z.boolean(),
  side: side.nullable(),
  face: picture.nullable(),
  /** Oldest first. Only for who may read the board; empty for all others. */
  remarks: z.array(reportRemark),
  /** What was done with it, told later. */
  reply: cardReply.nullable(),
})
export type ReportCard = z.output<typeof reportCard>

const faceCounts = z.array(z.number().int())
export const mood = z.object({
  total: faceCounts,
  bySide: z.object({ resident: faceCounts, professional: faceCounts }).nullable(),
})

/** A card, decision or promise that a note names; its words stand in the text of its block. */
export const noteMention = z.object({
  kind: z.enum(MENTION_KINDS),
  /** Null for a card that was taken back. */
  id: z.string().nullable(),
  /** Where its words begin in that text. */
  at: z.number().int(),
  /** '' for the photo of a card: it stands in the place of a picture. */
  words: z.string(),
  picture,
  photo: id<MediaId>().nullable(),
  voice: id<MediaId>().nullable(),
  voiceSeconds: z.number(),
})
export type NoteMention = z.output<typeof noteMention>

/** In the order of the text; left out where nothing is named. */
const mentions = z.array(noteMention).optional()

/** A note as plain blocks: one sentence or heading each, or a picture. */
export const noteBlock = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('heading'),
    level: z.number().int(),
    text: z.string(),
    mentions,
    /** A piece of the minutes begins here that nobody has read over yet. */
    draft: z.literal(true).optional(),
  }),
  z.object({ type: z.literal('paragraph'), text: z.string(), pictures: z.array(picture), mentions }),
  z.object({
    type: z.literal('listItem'),
    text: z.string(),
    ordered: z.boolean(),
    pictures: z.array(picture),
    mentions,
  }),
  z.object({ type: z.literal('photo'), media: id<MediaId>(), alt: z.string() }),
])
export type NoteBlock = z.output<typeof noteBlock>

export const report = z.object({
  title: z.string(),
  projectName: z.string(),
  phase,
  place: z.string(),
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  people: z.object({ resident: z.number(), professional: z.number() }),
  activities: z.array(
    z.object({
      id: id<ActivityId>(),
      title: z.string(),
      question: z.string().nullable(),
      picture,
      phase,
      zones: z.array(z.object({ id: z.string(), title: z.string(), picture })),
      cards: z.array(reportCard),
      /** How many chose each of the five faces, where a feeling was asked first; null without. */
      mood: mood.nullable(),
      /** Of its board, chosen by hand. */
      boardPictures: z.array(reportPicture),
      decisions: z.array(decisionDetail),
    }),
  ),
  /** Pictures of boards that belong to no step. */
  boardPictures: z.array(reportPicture),
  /** Decisions that belong to no step. */
  decisions: z.array(decisionDetail),
  promises: z.array(promise),
  notes: z.array(z.object({ id: id<NoteId>(), title: z.string(), blocks: z.array(noteBlock) })),
})
export type Report = z.output<typeof report>

/** `isLocal`: the address works on this computer alone. */
const reportLink = z.object({ link: z.object({ url: z.string(), isLocal: z.boolean() }).nullable() })

export const reportEndpoints = {
  'GET /api/sessions/:sessionId/report': {
    summary:
      'The minutes: questions, revealed cards with what was said about them on the board, decisions, promises, notes. Who may not read the board gets no remarks.',
    response: report,
  },
  'GET /api/sessions/:sessionId/report-link': {
    summary: 'The link that opens the report without an account; null without one.',
    response: reportLink,
  },
  'POST /api/sessions/:sessionId/report-link': {
    summary: 'Gives the report of a closed meeting a link; the same one when it has one.',
    response: reportLink,
  },
  'DELETE /api/sessions/:sessionId/report-link': {
    summary: 'Ends the link: whoever has it reads nothing any more.',
    response: ok,
  },
  'GET /api/sessions/:sessionId/report-link/qr.svg': {
    summary: 'The QR code of the link, as SVG.',
    response: 'binary',
  },
  'POST /api/report-page': {
    summary: 'The report that a link opens, as who joined by code reads it.',
    body: z.object({ report: token }),
    response: report,
    errors: ['linkExpired', 'tooManyTries'],
  },
} as const satisfies EndpointSet
