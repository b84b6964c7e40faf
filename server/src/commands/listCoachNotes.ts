import type { CoachNote } from '@wijktafel/shared/api/session'
import type { SessionId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'
import { readCoachNotes } from '../storage/readCoachNotes.ts'
import { requireAccount, requireSession } from './access.ts'
import type { Actor } from './actor.ts'

/** The regisseur reads all notes of coaches; a coach reads their own; nobody else reads any. */
export async function listCoachNotes(deps: Deps, actor: Actor, sessionId: SessionId): Promise<CoachNote[]> {
  const { role } = await requireSession(deps, actor, {
    ...{ sessionId, capability: 'session.read', isOutside: true },
  })
  if (can(role, 'coachNote.read')) return readCoachNotes(deps.db, { sessionId, userId: 'all' })
  await requireSession(deps, actor, { sessionId, capability: 'coachNote.write', isOutside: true })
  return readCoachNotes(deps.db, { sessionId, userId: requireAccount(actor).id })
}
