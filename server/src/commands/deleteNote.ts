import { documentName } from '@wijktafel/shared/documentName'
import type { NoteId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { audit } from '../storage/audit.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { planErasure } from '../storage/pendingErasures.ts'
import type { Actor } from './actor.ts'
import { finishErasures } from './finishErasures.ts'
import { requireNote } from './requireNote.ts'

/** Takes a note away with its text; where it is open, the screen says so. */
export async function deleteNote(deps: Deps, actor: Actor, noteId: NoteId): Promise<void> {
  const { sessionId } = await requireNote(deps, actor, noteId)
  await inTransaction(deps.db, sessionId, async (trx) => {
    await trx.deleteFrom('note').where('id', '=', noteId).execute()
    await planErasure(trx, [documentName('note', noteId)])
  })
  await finishErasures(deps)
  const actorId = actor.account?.id ?? null
  await audit(deps.db, { at: deps.now(), actor: actorId, action: 'note.delete', target: noteId })
}
