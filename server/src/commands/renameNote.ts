import type { NoteCard } from '@wijktafel/shared/api/project'
import type { NoteId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import type { Actor } from './actor.ts'
import { requireNote } from './requireNote.ts'

export async function renameNote(
  deps: Deps,
  actor: Actor,
  { noteId, title }: { noteId: NoteId; title: string },
): Promise<NoteCard> {
  const { id, sessionId, createdAt } = await requireNote(deps, actor, noteId)
  await deps.db.updateTable('note').set({ title }).where('id', '=', noteId).execute()
  return { id, sessionId, title, createdAt }
}
