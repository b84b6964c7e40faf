import { documentName } from '@wijktafel/shared/documentName'
import type { NoteId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { audit } from '../storage/audit.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { planErasure } from '../storage/pendingErasures.ts'
import { scrubFreedPages } from '../storage/scrubFreedPages.ts'
import type { Actor } from './actor.ts'
import { finishErasures } from './finishErasures.ts'
import { refreshStage } from './refreshStage.ts'
import { requireNote } from './requireNote.ts'

/**
 * Takes a note away with its text, also from who was asked to read it: what they answered stays with the question. Where it
 * is open, the screen says so.
 */
export async function deleteNote(deps: Deps, actor: Actor, noteId: NoteId): Promise<void> {
  const { sessionId } = await requireNote(deps, actor, noteId)
  const readings = await inTransaction(deps.db, sessionId, async (trx) => {
    const asked = await trx
      .selectFrom('noteReading')
      .select('sessionId')
      .where('noteId', '=', noteId)
      .execute()
    await trx.deleteFrom('note').where('id', '=', noteId).execute()
    await planErasure(trx, [documentName('note', noteId)])
    return asked
  })
  await finishErasures(deps)
  if (readings.length > 0) await scrubFreedPages(deps.db, ['noteReading'])
  for (const reading of readings) await refreshStage(deps, reading.sessionId)
  const actorId = actor.account?.id ?? null
  await audit(deps.db, { at: deps.now(), actor: actorId, action: 'note.delete', target: noteId })
}
