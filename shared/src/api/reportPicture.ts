import { z } from 'zod'
import type { ActivityId, BoardId, MediaId, ReportPictureId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { EndpointSet } from './endpoint.ts'
import { id, ok, text, words } from './fields.ts'

/** A picture of a board or a zone that was chosen for the report. */
export const reportPicture = z.object({
  id: id<ReportPictureId>(),
  /** The step that it belongs to, if there is one. */
  activityId: id<ActivityId>().nullable(),
  mediaId: id<MediaId>(),
  width: z.number(),
  height: z.number(),
  title: z.string(),
  /** The same in words, for who cannot see it. */
  alt: z.string(),
})
export type ReportPicture = z.output<typeof reportPicture>

export const reportPictureEndpoints = {
  'POST /api/sessions/:sessionId/report-media': {
    summary:
      'Stores a picture of a board for the report: checked by content, re-encoded, larger than a photo may be. Nobody else sees it before it stands in the report.',
    upload: true,
    query: z.object({ id: id<MediaId>() }),
    response: z.object({ id: id<MediaId>(), width: z.number(), height: z.number() }),
    errors: ['photoTooLarge', 'notAPicture'],
  },
  'POST /api/sessions/:sessionId/report-pictures': {
    summary: 'Sets a stored picture in the report. The same id twice is the same picture.',
    body: z.object({
      id: id<ReportPictureId>(),
      mediaId: id<MediaId>(),
      boardId: id<BoardId>().nullable().default(null),
      /** The zone that it shows: its step gets the picture. */
      zoneId: z.string().max(60).nullable().default(null),
      /** The step itself, where it is known: when a picture is put back. */
      activityId: id<ActivityId>().nullable().default(null),
      title: words(LIMITS.TITLE_LENGTH),
      alt: text(LIMITS.PICTURE_ALT_LENGTH),
    }),
    response: reportPicture,
  },
  'DELETE /api/report-pictures/:reportPictureId': {
    summary: 'Takes a picture out of the report, and off the server.',
    response: ok,
  },
} as const satisfies EndpointSet
