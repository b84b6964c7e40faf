import type { MomentCard } from '@wijktafel/shared/api/moment'
import type { MomentId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { presentMoment, readMoments } from '../storage/moments.ts'
import type { Actor } from './actor.ts'
import { nameMoment } from './keepMoment.ts'
import { requireMoment } from './requireMoment.ts'

/** Gives a moment a name. One that was kept by itself stays from then on. */
export async function renameMoment(
  deps: Deps,
  actor: Actor,
  { momentId, name }: { momentId: MomentId; name: string },
): Promise<MomentCard> {
  const { board } = await requireMoment(deps, actor, { momentId, capability: 'board.edit' })
  return inTransaction(deps.db, board.id, async (trx) => {
    const moments = await readMoments(trx, board.id)
    const moment = moments.find(({ id }) => id === momentId)
    if (!moment) throw new Refusal('notFound')
    return presentMoment(await nameMoment(trx, moment, { name, moments }))
  })
}
