import type { CoachNoteId, SessionId } from '@wijktafel/shared/ids'
import { listCoachNotes } from '../commands/listCoachNotes.ts'
import { writeCoachNote } from '../commands/writeCoachNote.ts'
import type { Routes } from './routes.ts'

export const coachNoteRoutes: Routes<
  'GET /api/sessions/:sessionId/coach-notes' | 'POST /api/sessions/:sessionId/coach-notes'
> = {
  'GET /api/sessions/:sessionId/coach-notes': async ({ deps, actor, params }) => ({
    notes: await listCoachNotes(deps, actor, params.sessionId as SessionId),
  }),

  'POST /api/sessions/:sessionId/coach-notes': ({ deps, actor, params, body }) =>
    writeCoachNote(deps, actor, {
      id: body.id as CoachNoteId,
      sessionId: params.sessionId as SessionId,
      text: body.text,
    }),
}
