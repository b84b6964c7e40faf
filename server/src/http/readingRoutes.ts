import type { CardId, NoteId, SessionId } from '@wijktafel/shared/ids'
import { markReading } from '../commands/readings/markReading.ts'
import { readNoteReadings, readText } from '../commands/readings/readReading.ts'
import type { Routes } from './routes.ts'

export const readingRoutes: Routes<
  | 'GET /api/notes/:noteId/readings'
  | 'GET /api/questions/:sessionId/text'
  | 'PUT /api/cards/:cardId/reading-mark'
> = {
  async 'GET /api/notes/:noteId/readings'({ deps, actor, params }) {
    return { readings: await readNoteReadings(deps, actor, params.noteId as NoteId) }
  },

  'GET /api/questions/:sessionId/text': ({ deps, actor, params }) =>
    readText(deps, actor, params.sessionId as SessionId),

  async 'PUT /api/cards/:cardId/reading-mark'({ deps, actor, params, body }) {
    await markReading(deps, actor, { ...body, cardId: params.cardId as CardId })
    return { ok: true }
  },
}
