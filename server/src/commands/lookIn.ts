import { CLOSE_CODE } from '@wijktafel/shared/codes'
import type { SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import type { SessionRow } from '../storage/schema.ts'
import { requireOpen, requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { refreshLead } from './refreshLead.ts'

/** A coach asks whoever leads. Asking again changes nothing. */
export async function askToLookIn(deps: Deps, actor: Actor, sessionId: SessionId): Promise<void> {
  const { session } = await requireSession(deps, actor, {
    ...{ sessionId, capability: 'session.watch', kind: 'meeting', isOutside: true },
  })
  requireOpen(session)
  await deps.db
    .updateTable('session')
    .set({ lookIn: 'asked', lookInBy: actor.account?.name ?? null })
    .where('id', '=', sessionId)
    .where('lookIn', '=', 'no')
    .execute()
  await refreshLead(deps, sessionId)
}

/** Every open screen of a coach asks again what it may: those of who may not look any more go at once. */
export async function closeLookIns(
  { db, rooms }: Pick<Deps, 'db' | 'rooms'>,
  { projectId }: Pick<SessionRow, 'projectId'>,
): Promise<void> {
  const coaches = await db
    .selectFrom('membership')
    .select('userId')
    .where('projectId', '=', projectId)
    .where('role', '=', 'coach')
    .execute()
  for (const { userId } of coaches) await rooms.disconnect({ personId: userId }, CLOSE_CODE.ACCESS_CHANGED)
}

/** Names of coaches whose screen is open now. */
export async function listWatchers(
  { db, rooms }: Pick<Deps, 'db' | 'rooms'>,
  { id, projectId, lookIn, state }: Pick<SessionRow, 'id' | 'projectId' | 'lookIn' | 'state'>,
): Promise<string[]> {
  if (state !== 'open' || lookIn !== 'yes') return []
  const connected = rooms.connectedPeople(`stage:${id}`)
  const coaches = await db
    .selectFrom('membership')
    .innerJoin('authUser', 'authUser.id', 'membership.userId')
    .select(['membership.userId', 'authUser.name'])
    .where('membership.projectId', '=', projectId)
    .where('membership.role', '=', 'coach')
    .orderBy('authUser.name')
    .execute()
  return coaches.filter(({ userId }) => connected.has(userId)).map(({ name }) => name)
}
