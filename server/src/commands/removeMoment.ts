import type { MomentId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { audit } from '../storage/audit.ts'
import type { Actor } from './actor.ts'
import { requireMoment } from './requireMoment.ts'

/** The regisseur removes a moment. The board does not change. */
export async function removeMoment(deps: Deps, actor: Actor, momentId: MomentId): Promise<void> {
  const { board } = await requireMoment(deps, actor, { momentId, capability: 'board.manage' })
  await deps.db.deleteFrom('moment').where('id', '=', momentId).execute()
  const actorId = actor.account?.id ?? null
  await audit(deps.db, { at: deps.now(), actor: actorId, action: 'moment.remove', target: board.id })
}
