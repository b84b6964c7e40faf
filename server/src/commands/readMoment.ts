import type { MomentDetail } from '@wijktafel/shared/api/moment'
import { countCards } from '@wijktafel/shared/board/moment'
import type { MomentId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { presentMoment } from '../storage/moments.ts'
import type { Actor } from './actor.ts'
import { readMomentBody, requireMoment } from './requireMoment.ts'

/** A board as it was, for everyone who may see the board as it is. */
export async function readMoment(deps: Deps, actor: Actor, momentId: MomentId): Promise<MomentDetail> {
  const { moment, session } = await requireMoment(deps, actor, { momentId, capability: 'board.read' })
  const { schema, records } = await readMomentBody(deps.db, { momentId, sessionId: session.id })
  return { ...presentMoment(moment), cards: countCards(records), schema, records: [...records] }
}
