import { z } from 'zod'
import type { ActivityId, BoardId, NoteId, ProjectId, SessionId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { CARD_KINDS } from '../method/template.ts'
import { QUESTION_AUDIENCES } from '../stage.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, instant, ok, phase, picture, text, token, words } from './fields.ts'
import { participant } from './participant.ts'
import { sessionState } from './project.ts'
import { readingDetail } from './reading.ts'
import { reportCard } from './report.ts'

/** Who a question between meetings is meant for. Said in words; the link opens for whoever has it. */
const audience = z.enum(QUESTION_AUDIENCES)

/** What was done with the answers, told afterwards. */
export const questionOutcome = z.object({
  text: text(LIMITS.QUESTION_OUTCOME_LENGTH),
  pictures: z.array(picture).max(LIMITS.CARD_PICTURES),
})

const zone = z.object({ id: z.string(), title: z.string(), picture })

/** A question in the list of a project. Nothing tells who answered. */
export const questionCard = z.object({
  id: id<SessionId>(),
  question: z.string(),
  picture,
  phase,
  audience,
  silent: z.boolean(),
  state: sessionState,
  /** When a planned question opens; null for every other. */
  opensAt: instant.nullable(),
  openedAt: instant.nullable(),
  closesAt: instant,
  /** How many people gave an answer, and how many answers there are. */
  people: z.number(),
  answers: z.number(),
  /** Null until somebody told what came of it. */
  outcome: questionOutcome.nullable(),
  /** The name of the note that it is about; null for any other question. */
  noteTitle: z.string().nullable(),
})
export type QuestionCard = z.output<typeof questionCard>

export const questionDetail = questionCard.extend({
  projectId: id<ProjectId>(),
  projectName: z.string(),
  accepts: z.array(z.enum(CARD_KINDS)),
  zones: z.array(zone),
  /** Answers that everyone may see; in a silent question none before it closes. */
  cards: z.array(reportCard),
  /** Whether the answers are shown. */
  revealed: z.boolean(),
  /** The address to hand over; null for who may not take part. `isLocal`: phones cannot reach it. */
  link: z.object({ url: z.string(), isLocal: z.boolean() }).nullable(),
  /** The board that the answers lie on. */
  board: z.object({ id: id<BoardId>(), title: z.string(), sessionId: id<SessionId>() }).nullable(),
  /** Where it is about a note: what people read and whether they understood, for who may write that note. */
  reading: readingDetail.nullable(),
  /** How many answers are kept from view; nobody but the regisseur is told. */
  kept: z.number(),
  canReview: z.boolean(),
  canManage: z.boolean(),
  canTell: z.boolean(),
})
export type QuestionDetail = z.output<typeof questionDetail>

/** A board where answers may be laid, or why not: `boardLocked`, or `sessionClosed` where the meeting is over for who asks. */
const boardChoice = z.object({
  id: id<BoardId>(),
  title: z.string(),
  meeting: z.string(),
  meetingState: sessionState,
  refusal: z.enum(['boardLocked', 'sessionClosed']).nullable(),
})
export type BoardChoice = z.output<typeof boardChoice>

/** A step that will have a board of its own, which can be made ahead. */
const stepChoice = z.object({
  id: id<ActivityId>(),
  title: z.string(),
  meeting: z.string(),
  zones: z.array(zone),
})
export type StepChoice = z.output<typeof stepChoice>

/** A question as somebody sees it who holds its link. */
export const questionPage = z.object({
  sessionId: id<SessionId>(),
  activityId: id<ActivityId>(),
  projectName: z.string(),
  question: z.string(),
  picture,
  phase,
  state: sessionState,
  /** When a planned question opens; null for every other. Nobody answers before. */
  opensAt: instant.nullable(),
  closesAt: instant,
  outcome: questionOutcome.nullable(),
  zones: z.array(zone),
  /** Once it is closed: what everyone said. */
  cards: z.array(reportCard),
  /** Seats of this device: a second visit goes on where the first ended. */
  seats: z.array(participant),
  serverTime: instant,
})
export type QuestionPage = z.output<typeof questionPage>

export const questionEndpoints = {
  'GET /api/projects/:projectId/questions': {
    summary: 'The questions between meetings of a project, newest first.',
    response: z.object({ questions: z.array(questionCard) }),
  },
  'POST /api/projects/:projectId/questions': {
    summary: 'Asks one question by link, open until a day that is chosen, at once or from a chosen moment.',
    body: z.object({
      id: id<SessionId>(),
      /** Null: a question in words of one's own. */
      templateId: z.string().max(60).nullable(),
      question: words(LIMITS.QUESTION_LENGTH),
      picture,
      accepts: z.array(z.enum(CARD_KINDS)).min(1).max(CARD_KINDS.length),
      /** Null: open at once. */
      opensAt: instant.nullable().default(null),
      closesAt: instant,
      audience,
      /** Answers are shown to everyone only after it closed. */
      silent: z.boolean(),
      /** What do you read in this note? It is kept as it is now. Then whoever may write the note may ask. */
      noteId: id<NoteId>().nullable().default(null),
    }),
    response: questionDetail,
    errors: [
      'noteEmpty',
      'noteTooLong',
      'questionStartPast',
      'questionEndPast',
      'questionStartLate',
      'questionTooFar',
    ],
  },
  'GET /api/questions/:sessionId': {
    summary: 'A question with its link, its answers and what came of it.',
    response: questionDetail,
  },
  'PATCH /api/questions/:sessionId': {
    summary:
      'Moves the end; a question that was closed opens again. `opensAt` moves the beginning, as long as nobody sat down.',
    body: z.object({ closesAt: instant, opensAt: instant.optional() }),
    response: questionDetail,
    errors: [
      'questionStartPast',
      'questionEndPast',
      'questionStartLate',
      'questionTooFar',
      'questionStarted',
    ],
  },
  'POST /api/questions/:sessionId/open': {
    summary: 'Opens a planned question now.',
    response: questionDetail,
  },
  'POST /api/questions/:sessionId/close': {
    summary: 'Closes a question now; its answers are shown.',
    response: questionDetail,
  },
  'DELETE /api/questions/:sessionId': {
    summary: 'Takes a question away with its answers. `restore` puts it back within a day.',
    response: ok,
  },
  'POST /api/questions/:sessionId/restore': {
    summary: 'Puts back a question that was taken away.',
    response: questionDetail,
  },
  'POST /api/questions/:sessionId/link': {
    summary: 'Gives a question a new link; the old one stops.',
    response: questionDetail,
  },
  'GET /api/questions/:sessionId/qr.svg': {
    summary: 'The QR code of the link, as SVG.',
    response: 'binary',
  },
  'PUT /api/questions/:sessionId/outcome': {
    summary: 'Tells what came of it; without words and pictures it is taken away again.',
    body: questionOutcome,
    response: questionDetail,
  },
  'PUT /api/questions/:sessionId/board': {
    summary: 'Lays the answers on a board, in a zone or beside all zones; null takes them off again.',
    body: z.object({
      place: z.object({ boardId: id<BoardId>(), zoneId: z.string().max(60).nullable() }).nullable(),
    }),
    response: questionDetail,
    errors: ['boardDeleted'],
  },
  'GET /api/questions/:sessionId/boards': {
    summary:
      'The boards of the project, those of open meetings first, and why the answers cannot be laid on some.',
    response: z.object({
      boards: z.array(boardChoice),
      /** Steps of meetings to come that have no board yet. Only for who may make one. */
      steps: z.array(stepChoice),
    }),
  },
  'POST /api/questions/:sessionId/boards': {
    summary:
      'Makes the board of a step of a meeting that is not over, before that step begins. Twice is one board.',
    body: z.object({ activityId: id<ActivityId>() }),
    response: z.object({ boardId: id<BoardId>() }),
    errors: ['sessionClosed'],
  },
  'GET /api/questions/:sessionId/boards/:boardId': {
    summary: 'The zones of a board on which the answers may be laid.',
    response: z.object({ zones: z.array(zone) }),
    errors: ['boardDeleted', 'boardLocked', 'sessionClosed'],
  },
  'POST /api/question-page': {
    summary: 'What a link shows: the question, and once it is closed the answers and what came of it.',
    body: z.object({ question: token }),
    response: questionPage,
    errors: ['linkExpired', 'questionGone', 'tooManyTries'],
  },
} as const satisfies EndpointSet
