import { z } from 'zod'
import type { ActivityId, BoardId, MomentId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, instant, ok, words } from './fields.ts'

/** Why a moment was kept: at the end of a step, by somebody's hand, or before something was put back. */
export const MOMENT_KINDS = ['auto', 'own', 'before'] as const

export const momentCard = z.object({
  id: id<MomentId>(),
  boardId: id<BoardId>(),
  kind: z.enum(MOMENT_KINDS),
  /** The name that somebody gave it, or the step that ended. */
  name: z.string(),
  activityId: id<ActivityId>().nullable(),
  createdAt: instant,
  /** Cards, notes and photos on the board. */
  cards: z.number().int().nonnegative(),
})
export type MomentCard = z.output<typeof momentCard>

const momentDetail = momentCard.extend({
  /** The version that the records follow, as tldraw writes it. */
  schema: z.unknown(),
  /** Everything on the board, as tldraw's records. Cards that are hidden or taken back are not among them. */
  records: z.array(z.looseObject({ id: z.string(), typeName: z.string() })),
})
export type MomentDetail = z.output<typeof momentDetail>

const recordId = z.string().min(1).max(200)

export const momentEndpoints = {
  'GET /api/boards/:boardId/moments': {
    summary: 'The moments of a board, newest first.',
    response: z.object({ moments: z.array(momentCard) }),
    errors: ['boardDeleted'],
  },
  'POST /api/boards/:boardId/moments': {
    summary:
      'Keeps the board as it is now under a name. The same board is not kept twice: then the moment that has it comes back.',
    body: z.object({ id: id<MomentId>(), name: words(LIMITS.NAME_LENGTH) }),
    response: momentCard,
    errors: ['boardDeleted', 'tooManyMoments', 'tooLarge'],
  },
  'GET /api/moments/:momentId': {
    summary: 'A board as it was at a moment.',
    response: momentDetail,
  },
  'PATCH /api/moments/:momentId': {
    summary: 'Gives a moment a name; it then stays until somebody removes it.',
    body: z.object({ name: words(LIMITS.NAME_LENGTH) }),
    response: momentCard,
    errors: ['tooManyMoments'],
  },
  'DELETE /api/moments/:momentId': {
    summary: 'Removes a moment. The board itself does not change.',
    response: ok,
  },
  'POST /api/moments/:momentId/restore': {
    summary:
      'Puts one record or the whole board back as it was; what was made since stays. The board of just before is kept first.',
    body: z.object({
      /** The moment to keep the board of just before in. */
      beforeId: id<MomentId>(),
      recordId: recordId.nullable(),
    }),
    response: z.object({
      /** The moment that has the board of just before: the new one, or one that already had the same. */
      beforeId: id<MomentId>(),
      /** False: the moment is of an older version. Who asks brings its records up to date and writes them. */
      isDone: z.boolean(),
      changed: z.number().int().nonnegative(),
    }),
    errors: ['boardDeleted', 'boardLocked', 'sessionClosed', 'tooLarge'],
  },
  'POST /api/moments/:momentId/undo': {
    summary: 'Takes back that this moment was put back; what others did since stays.',
    body: z.object({ beforeId: id<MomentId>(), recordId: recordId.nullable() }),
    response: z.object({ isDone: z.boolean().meta({ description: 'As for restore.' }) }),
    errors: ['boardDeleted', 'boardLocked', 'sessionClosed'],
  },
} as const satisfies EndpointSet
