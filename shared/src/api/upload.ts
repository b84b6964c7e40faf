import { z } from 'zod'
import { LIMITS } from '../limits.ts'
import type { EndpointSet } from './endpoint.ts'

const kind = z.enum(['image', 'sound'])

const state = z.object({
  /** How many bytes are here: the next piece begins there. */
  received: z.number().int().nonnegative(),
  /** All of it came, was checked, and is stored for good. */
  isStored: z.boolean(),
})
export type UploadState = z.output<typeof state>

/** Photos and recordings in pieces, so that a line that breaks costs one piece. */
export const uploadEndpoints = {
  'GET /api/sessions/:sessionId/uploads/:mediaId': {
    summary: 'How much of a photo or recording is here.',
    query: z.object({ kind }),
    response: state,
    errors: ['sessionClosed'],
  },
  'PUT /api/sessions/:sessionId/uploads/:mediaId': {
    summary:
      'The next piece of a photo or recording. A piece that begins elsewhere changes nothing: the answer says where to go on.',
    upload: true,
    query: z.object({
      kind,
      /** Of the whole, in bytes. */
      size: z.coerce.number().int().positive(),
      /** Where this piece begins. */
      at: z.coerce.number().int().nonnegative(),
    }),
    response: state,
    errors: ['sessionClosed', 'photoTooLarge', 'soundTooLarge', 'tooLarge', 'tooManyCards'],
  },
  'POST /api/sessions/:sessionId/uploads/:mediaId/finish': {
    summary:
      'Checks and stores what came in pieces, as if it had come at once. Not stored: a piece is missing, from `received` on.',
    query: z.object({
      kind,
      /** What the recorder measured. Counts only where the file does not say it. */
      seconds: z.coerce.number().positive().max(LIMITS.SOUND_SECONDS).optional(),
    }),
    response: state,
    errors: ['sessionClosed', 'notAPicture', 'notASound', 'soundTooLong', 'tooManyCards'],
  },
} as const satisfies EndpointSet
