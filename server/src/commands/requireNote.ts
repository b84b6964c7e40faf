import type { NoteId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

/** A note that the one who asks may rename or take away. */
export async function requireNote(deps: Deps, actor: Actor, noteId: NoteId) {
  const note = await deps.db.selectFrom('note').selectAll().where('id', '=', noteId).executeTakeFirst()
  if (!note) throw new Refusal('notFound')
  await requireSession(deps, actor, { sessionId: note.sessionId, capability: 'note.edit' })
  return note
}
