import { z } from 'zod'
import type { ParticipantId, RemarkId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, ok, picture, recordId, text } from './fields.ts'

const content = z
  .object({
    id: id<RemarkId>(),
    participantId: id<ParticipantId>(),
    /** What the remark is about. */
    recordId,
    text: text(LIMITS.REMARK_LENGTH),
    pictures: z.array(picture).max(LIMITS.REMARK_PICTURES),
  })
  .refine((remark) => remark.text !== '' || remark.pictures.length > 0, { path: ['text'] })

export const remarkEndpoints = {
  'POST /api/boards/:boardId/remarks': {
    summary:
      'Says something about a card, note or photo on the board. The same id twice is the same remark. Everyone on the board reads it in the live document.',
    body: content,
    response: ok,
    errors: ['sessionNotOpen', 'sessionClosed', 'boardDeleted', 'boardLocked', 'notFound', 'tooManyRemarks'],
  },
  'GET /api/boards/:boardId/remarks/mine': {
    summary: 'Ids of the remarks of the one who asks, the only ones they may take back.',
    response: z.object({ ids: z.array(id<RemarkId>()) }),
  },
  'DELETE /api/remarks/:remarkId': {
    summary: 'Takes back a remark of the one who asks. `restore` puts it back.',
    response: ok,
    errors: ['sessionClosed', 'boardLocked'],
  },
  'POST /api/remarks/:remarkId/restore': {
    summary: 'Puts back a remark that its maker took back.',
    response: ok,
    errors: ['sessionClosed', 'boardLocked', 'tooManyRemarks'],
  },
} as const satisfies EndpointSet
