import { z } from 'zod'
import type { BoardId, SessionId } from '../ids.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, ok, phase } from './fields.ts'

export const boardDetail = z.object({
  id: id<BoardId>(),
  sessionId: id<SessionId>(),
  title: z.string(),
  phase,
  locked: z.boolean(),
  /** What the one who asks may do: read, write, or also arrange zones. */
  access: z.enum(['read', 'edit', 'arrange']),
})
export type BoardDetail = z.output<typeof boardDetail>

export const boardEndpoints = {
  'GET /api/boards/:boardId': {
    summary: 'What a board is and what one may do on it.',
    response: boardDetail,
  },
  'PUT /api/boards/:boardId/lock': {
    summary: 'Locks a board for all but the regisseur, or opens it again.',
    body: z.object({ locked: z.boolean() }),
    response: boardDetail,
  },
  'DELETE /api/boards/:boardId': {
    summary: 'Takes a board away; screens where it is open say so.',
    response: ok,
  },
} as const satisfies EndpointSet
