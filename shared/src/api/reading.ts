import { z } from 'zod'
import type { MediaId, NoteId, SessionId } from '../ids.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, instant, ok, picture } from './fields.ts'
import { sessionState } from './project.ts'
import { noteBlock } from './report.ts'

/**
 * A *reading*: a question between meetings that asks what people read in a note, as the note was then. What its writers
 * say of an answer: `understood`, or `misread` where the text must be clearer.
 */
export const READING_VERDICTS = ['understood', 'misread'] as const
export type ReadingVerdict = (typeof READING_VERDICTS)[number]

/** Of people, not of answers: who was misread once did not understand. */
const readingShare = z.object({ people: z.number().int(), understood: z.number().int() })
export type ReadingShare = z.output<typeof readingShare>

/** How a reading stands, for who may write the note. */
export const readingCount = z.object({
  /** Null until enough people were marked (LIMITS.READERS_FOR_SHARE). */
  share: readingShare.nullable(),
  /** How many people have an answer that was marked. */
  marked: z.number().int(),
  /** How many answers nobody marked yet, of those that are shown. */
  toMark: z.number().int(),
  /** The note says something else now. */
  isChanged: z.boolean(),
})
export type ReadingCount = z.output<typeof readingCount>

export const noteReading = readingCount.extend({
  id: id<SessionId>(),
  state: sessionState,
  askedAt: instant,
})
export type NoteReading = z.output<typeof noteReading>

/** A reading on the page of its question. */
export const readingDetail = readingCount.extend({
  noteId: id<NoteId>(),
  /** The meeting in which the note was written. */
  meetingId: id<SessionId>(),
  title: z.string(),
  blocks: z.array(noteBlock),
  /** By the id of the answer. */
  marks: z.record(z.string(), z.enum(READING_VERDICTS)),
})
export type ReadingDetail = z.output<typeof readingDetail>

/** A piece of the text as a phone shows it: its sentences one a line, with its pictures, and what it shows of the cards it names. */
export const textPart = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heading'), text: z.string() }),
  z.object({
    type: z.literal('lines'),
    sentences: z.array(z.string()),
    pictures: z.array(picture),
    photos: z.array(id<MediaId>()),
    voices: z.array(z.object({ id: id<MediaId>(), seconds: z.number() })),
  }),
  z.object({ type: z.literal('photo'), media: id<MediaId>(), alt: z.string() }),
])
export type TextPart = z.output<typeof textPart>

export const readingText = z.object({ title: z.string(), parts: z.array(textPart) })
export type ReadingText = z.output<typeof readingText>

export const readingEndpoints = {
  'GET /api/notes/:noteId/readings': {
    summary:
      'How often people were asked what they read in a note, the newest first, and how many understood. For who may write it.',
    response: z.object({ readings: z.array(noteReading) }),
  },
  'GET /api/questions/:sessionId/text': {
    summary: 'The text that a question is about, as it was when it was asked; for who sits at that question.',
    response: readingText,
  },
  'PUT /api/cards/:cardId/reading-mark': {
    summary:
      'The writers say whether an answer shows that the text was understood; null takes that back. Nobody else is told.',
    body: z.object({ verdict: z.enum(READING_VERDICTS).nullable() }),
    response: ok,
  },
} as const satisfies EndpointSet
