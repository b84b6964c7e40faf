import { z } from 'zod'
import type { OwnAgendaId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { ownAgendaSchema } from '../method/ownAgenda.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, instant, ok, text, words } from './fields.ts'

/** An agenda that a project keeps. Meetings are planned with it as `own:<id>`. */
export const keptAgenda = z.object({ id: id<OwnAgendaId>(), agenda: ownAgendaSchema, changedAt: instant })
export type KeptAgenda = z.output<typeof keptAgenda>

/** Something to bring: packed, or put on the list by people themselves (then with words). */
export const packedItem = z.object({ item: z.string(), words: z.string().nullable(), packed: z.boolean() })
export type PackedItem = z.output<typeof packedItem>

const packing = z.object({ items: z.array(packedItem) })

export const agendaEndpoints = {
  'GET /api/projects/:projectId/agendas': {
    summary: 'The agendas that the project keeps, the last changed first.',
    response: z.object({ agendas: z.array(keptAgenda) }),
  },
  'POST /api/sessions/:sessionId/own-agenda': {
    summary: 'Keeps the agenda of a meeting, to plan others with.',
    body: z.object({
      id: id<OwnAgendaId>(),
      title: words(LIMITS.TITLE_LENGTH),
      purpose: text(LIMITS.QUESTION_LENGTH),
    }),
    response: keptAgenda,
    errors: ['agendaEmpty', 'tooManyAgendas'],
  },
  'DELETE /api/projects/:projectId/agendas/:agendaId': {
    summary: 'Takes a kept agenda out of the choice. `restore` puts it back.',
    response: ok,
  },
  'POST /api/projects/:projectId/agendas/:agendaId/restore': {
    summary: 'Puts back an agenda that was taken away.',
    response: ok,
  },
  'POST /api/projects/:projectId/agendas/:agendaId/file': {
    summary: 'Reads an agenda from a file that somebody brought, and keeps it for the project.',
    body: z.object({ text: z.string() }),
    response: keptAgenda,
    errors: ['tooLarge', 'notAnAgenda', 'agendaNewer', 'agendaBroken', 'tooManyAgendas'],
  },
  'GET /api/sessions/:sessionId/packing': {
    summary: 'What is packed for a meeting, and what people put on the list themselves.',
    response: packing,
  },
  'PUT /api/sessions/:sessionId/packing': {
    summary: 'Ticks something off, puts something on the list (with `words`), or takes it off (`isGone`).',
    body: z.object({
      item: z.string().regex(/^[a-z0-9-]{1,40}$/),
      words: words(LIMITS.TITLE_LENGTH).nullable().default(null),
      packed: z.boolean(),
      isGone: z.boolean().default(false),
    }),
    response: packing,
    errors: ['tooManyMaterials'],
  },
} as const satisfies EndpointSet
