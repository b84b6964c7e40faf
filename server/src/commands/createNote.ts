import type { NoteCard } from '@wijktafel/shared/api/project'
import { documentName } from '@wijktafel/shared/documentName'
import type { NoteId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { beginNote, type NoteTemplateId } from '@wijktafel/shared/notes/noteTemplates'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import type { SessionRow } from '../storage/schema.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

interface NewNote {
  id: NoteId
  sessionId: SessionId
  title: string
  /** What stands in it at first; null: nothing. */
  template: NoteTemplateId | null
}

/** Starts a note; its text is the live document `note:<id>`. The same id twice is the same note. */
export async function createNote(
  deps: Deps,
  actor: Actor,
  { template, ...input }: NewNote,
): Promise<NoteCard> {
  const { session } = await requireSession(deps, actor, {
    sessionId: input.sessionId,
    capability: 'note.edit',
  })
  const note = await storeNote(deps, session, input)
  if (template !== null) {
    await deps.rooms.change(documentName('note', note.id), (doc) => beginNote(doc, template))
  }
  return note
}

function storeNote(deps: Deps, session: SessionRow, input: Omit<NewNote, 'template'>): Promise<NoteCard> {
  return inTransaction(deps.db, session.id, async (trx) => {
    const notes = await trx
      .selectFrom('note')
      .select(['id', 'sessionId', 'title', 'createdAt'])
      .where(({ eb, or }) => or([eb('id', '=', input.id), eb('sessionId', '=', session.id)]))
      .execute()
    const stored = notes.find(({ id }) => id === input.id)
    if (stored && stored.sessionId !== session.id) throw new Refusal('badRequest', 'id')
    if (stored) return stored
    if (notes.length >= LIMITS.NOTES_PER_SESSION) throw new Refusal('tooLarge')
    const note = { ...input, createdAt: deps.now() }
    await trx
      .insertInto('note')
      .values({ ...note, projectId: session.projectId })
      .execute()
    return note
  })
}
