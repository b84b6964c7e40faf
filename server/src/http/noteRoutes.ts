import type { NoteId, SessionId } from '@wijktafel/shared/ids'
import { createNote } from '../commands/createNote.ts'
import { deleteNote } from '../commands/deleteNote.ts'
import { renameNote } from '../commands/renameNote.ts'
import type { Routes } from './routes.ts'

export const noteRoutes: Routes<
  'POST /api/sessions/:sessionId/notes' | 'PATCH /api/notes/:noteId' | 'DELETE /api/notes/:noteId'
> = {
  'POST /api/sessions/:sessionId/notes': ({ deps, actor, params, body }) =>
    createNote(deps, actor, { ...body, sessionId: params.sessionId as SessionId }),

  'PATCH /api/notes/:noteId': ({ deps, actor, params, body }) =>
    renameNote(deps, actor, { noteId: params.noteId as NoteId, title: body.title }),

  'DELETE /api/notes/:noteId': async ({ deps, actor, params }) => {
    await deleteNote(deps, actor, params.noteId as NoteId)
    return { ok: true }
  },
}
