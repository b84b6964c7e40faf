import { z } from 'zod'
import type { BoardId, NoteId, PictureId, ProjectId, SessionId, UserId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { INFLUENCES } from '../stage.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, instant, memberRole, ok, phase, picture, side, token, words } from './fields.ts'
import { promise } from './promise.ts'

export const sessionState = z.enum(['planned', 'open', 'closed'])

/** A meeting in a list. */
export const sessionCard = z.object({
  id: id<SessionId>(),
  title: z.string(),
  phase,
  state: sessionState,
  place: z.string(),
  plannedAt: instant.nullable(),
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  cards: z.number(),
  people: z.number(),
})
export type SessionCard = z.output<typeof sessionCard>

export const member = z.object({
  userId: z.string().transform((value) => value as UserId),
  name: z.string(),
  email: z.string(),
  role: memberRole,
  side,
  face: picture,
})
export type Member = z.output<typeof member>

export const projectCard = z.object({
  id: id<ProjectId>(),
  name: z.string(),
  neighbourhood: z.string(),
  theme: z.string(),
  picture,
  role: memberRole,
  /** Where the team stands: the phase of the running or last meeting, or as the regisseur set it. */
  phase,
  openSession: z.object({ id: id<SessionId>(), title: z.string() }).nullable(),
  nextSession: sessionCard.nullable(),
  lastSession: sessionCard.nullable(),
  openPromises: z.number(),
  /** Of those, past their day. */
  latePromises: z.number(),
  /** What the team asks its coach. */
  help: z.object({ text: z.string(), at: instant }).nullable(),
})
export type ProjectCard = z.output<typeof projectCard>

export const boardCard = z.object({
  id: id<BoardId>(),
  sessionId: id<SessionId>(),
  title: z.string(),
  phase,
  cards: z.number(),
})

export const noteCard = z.object({
  id: id<NoteId>(),
  sessionId: id<SessionId>(),
  title: z.string(),
  createdAt: instant,
})
export type NoteCard = z.output<typeof noteCard>

/** What a phase holds: what was done, what is planned. */
export const phaseSummary = z.object({
  phase,
  done: z.array(sessionCard),
  planned: z.array(sessionCard),
  boards: z.array(boardCard),
  notes: z.array(noteCard),
  cards: z.number(),
  decisions: z.number(),
})
export type PhaseSummary = z.output<typeof phaseSummary>

export const lastDecision = z.object({
  sessionId: id<SessionId>(),
  proposal: z.string(),
  pictures: z.array(picture),
  influence: z.enum(INFLUENCES),
  verdict: z.string(),
  winnerLabel: z.string().nullable(),
})

export const projectOverview = projectCard.extend({
  /** Months after the last meeting; null keeps until someone erases it. */
  retentionMonths: z.number().int().nullable(),
  /** The time to keep is over, counted from the last meeting: the regisseur is asked whether it may be erased. */
  isPastRetention: z.boolean(),
  members: z.array(member),
  phases: z.array(phaseSummary),
  promises: z.array(promise),
  lastDecision: lastDecision.nullable(),
})
export type ProjectOverview = z.output<typeof projectOverview>

const projectFields = {
  name: words(LIMITS.TITLE_LENGTH),
  neighbourhood: words(LIMITS.NAME_LENGTH),
  theme: words(LIMITS.NAME_LENGTH),
  picture: picture.default('1F3D8' as PictureId),
  retentionMonths: z.number().int().min(1).max(120).nullable().default(36),
}

export const projectEndpoints = {
  'GET /api/projects': {
    summary: 'The projects of the one who is signed in.',
    response: z.object({ projects: z.array(projectCard) }),
  },
  'POST /api/projects': {
    summary: 'Starts a project; the maker becomes its regisseur.',
    body: z.object({ id: id<ProjectId>(), ...projectFields }),
    response: projectCard,
  },
  'GET /api/projects/:projectId': {
    summary: 'A project as its Double Diamond: done, planned, and where it stands.',
    response: projectOverview,
  },
  'PATCH /api/projects/:projectId': {
    summary: 'Changes name, theme, picture, retention, or where the team stands.',
    body: z.object({
      name: projectFields.name.optional(),
      neighbourhood: projectFields.neighbourhood.optional(),
      theme: projectFields.theme.optional(),
      picture: picture.optional(),
      retentionMonths: z.number().int().min(1).max(120).nullable().optional(),
      phase: phase.optional(),
    }),
    response: projectCard,
  },
  'PUT /api/projects/:projectId/help': {
    summary: 'Asks the coach for help in a few words, or says anew what is asked.',
    body: z.object({ text: words(LIMITS.HELP_LENGTH) }),
    response: ok,
  },
  'DELETE /api/projects/:projectId/help': {
    summary: 'The help came, or is no longer needed: said by the team, or by its coach.',
    response: ok,
  },
  'POST /api/projects/:projectId/erase': {
    summary: 'Erases a project with all its documents, cards, ballots and media. The name must be typed.',
    body: z.object({ name: z.string() }),
    response: ok,
    errors: ['nameMismatch'],
  },
  'GET /api/projects/:projectId/export': {
    summary: 'All of a project as a zip of JSON, CSV and pictures.',
    response: 'binary',
  },
  'POST /api/projects/:projectId/invitations': {
    summary: 'A link that makes someone a member, to hand over.',
    body: z.object({ role: memberRole, side }),
    response: z.object({ url: z.string(), token }),
  },
  'PATCH /api/projects/:projectId/members/:userId': {
    summary:
      'Changes role or side of a member. Open connections are closed and come back with the new access.',
    body: z.object({ role: memberRole.optional(), side: side.optional() }),
    response: member,
    errors: ['lastFacilitator'],
  },
  'DELETE /api/projects/:projectId/members/:userId': {
    summary: 'Takes a member out of the project.',
    response: ok,
    errors: ['lastFacilitator'],
  },
  'POST /api/projects/:projectId/sessions': {
    summary:
      'Plans a meeting from a ready-made agenda, one that the project keeps (`own:<id>`), or an empty one.',
    body: z.object({
      id: id<SessionId>(),
      agendaId: z.string().max(60).nullable(),
      title: words(LIMITS.TITLE_LENGTH),
      place: z.string().trim().max(LIMITS.NAME_LENGTH).default(''),
      plannedAt: instant.nullable().default(null),
      phase: phase.optional(),
    }),
    response: sessionCard,
  },
} as const satisfies EndpointSet
