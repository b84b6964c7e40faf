import type { NoteCard } from '@wijktafel/shared/api/project'
import type { NoteId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

interface NewNote {
  id: NoteId
  sessionId: SessionId
  title: string
}

/** Starts a note; its text is the live document `note:<id>`. The same id twice is the same note. */
export async function createNote(deps: Deps, actor: Actor, input: NewNote): Promise<NoteCard> {
  const { session } = await requireSession(deps, actor, {
    sessionId: input.sessionId,
    capability: 'note.edit',
  })
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
