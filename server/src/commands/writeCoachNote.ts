import type { CoachNote } from '@wijktafel/shared/api/session'
import type { CoachNoteId, SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { requireAccount, requireSession } from './access.ts'
import type { Actor } from './actor.ts'

interface NewCoachNote {
  id: CoachNoteId
  sessionId: SessionId
  text: string
}

/** A coach writes to the regisseur. Never in a live document, never in the report. The same id twice is the same note. */
export async function writeCoachNote(deps: Deps, actor: Actor, input: NewCoachNote): Promise<CoachNote> {
  // Whispering asks for no look at the table.
  await requireSession(deps, actor, {
    ...{ sessionId: input.sessionId, capability: 'coachNote.write', isOutside: true },
  })
  const account = requireAccount(actor)
  await deps.db
    .insertInto('coachNote')
    .values({ ...input, userId: account.id, createdAt: deps.now() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const { id, text, createdAt, userId, sessionId } = await deps.db
    .selectFrom('coachNote')
    .selectAll()
    .where('id', '=', input.id)
    .executeTakeFirstOrThrow()
  if (userId !== account.id || sessionId !== input.sessionId) throw new Refusal('badRequest', 'id')
  return { id, author: account.name, text, createdAt }
}
