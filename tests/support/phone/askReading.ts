import { type NoteId, newId, type SessionId } from '@wijktafel/shared/ids'
import { READING_PICTURE, READING_QUESTION } from '@wijktafel/shared/readingQuestion'
import type { Neighbourhood } from '../../../scripts/demo/fillNeighbourhood.ts'
import type { Asked } from './askQuestion.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** What people read in a note with headings, pictures and first lines. */
export async function askReading(neighbourhood: Neighbourhood): Promise<Asked> {
  const { facilitator, projectId, openSessionId } = neighbourhood
  const note = await facilitator.call('POST /api/sessions/:sessionId/notes', {
    params: { sessionId: openSessionId },
    body: { id: newId<NoteId>(), title: 'Verslag van vandaag', template: 'meeting' },
  })
  const { id, link } = await facilitator.call('POST /api/projects/:projectId/questions', {
    params: { projectId },
    body: {
      ...{ id: newId<SessionId>(), templateId: null, question: READING_QUESTION, picture: READING_PICTURE },
      ...{ accepts: ['pictures', 'voice', 'words'], audience: 'everyone', silent: false },
      ...{ closesAt: Date.now() + DAY_MS, noteId: note.id },
    },
  })
  if (!link) throw new Error('the question has no link')
  const { pathname, search } = new URL(link.url)
  return { sessionId: id, question: READING_QUESTION, path: `${pathname}${search}` }
}
