import type { ParticipantId } from '@wijktafel/shared/ids'
import type { PhoneScreen } from '@wijktafel/shared/leadNews'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { requireOpen, requireSeat } from './access.ts'
import type { Actor } from './actor.ts'
import { refreshLead } from './refreshLead.ts'

/**
 * A phone tells which screen it shows, for whoever leads: who got lost is seen before they have to say so. Nothing of
 * it is kept after the meeting. A question between meetings has nobody who looks.
 */
export async function tellScreen(
  deps: Deps,
  actor: Actor,
  { participantId, screen }: { participantId: ParticipantId; screen: PhoneScreen },
): Promise<void> {
  const seat = await requireSeat(deps, actor, participantId)
  if (deps.screens.isSpent(seat.id)) throw new Refusal('tooManyTries')
  deps.screens.count(seat.id)
  const isNew = await inTransaction(deps.db, seat.sessionId, async (trx) => {
    const session = await trx
      .selectFrom('session')
      .select(['state', 'kind'])
      .where('id', '=', seat.sessionId)
      .executeTakeFirst()
    if (session?.kind !== 'meeting') throw new Refusal('notFound')
    requireOpen(session)
    const before = await trx
      .selectFrom('phoneScreen')
      .select('screen')
      .where('participantId', '=', seat.id)
      .executeTakeFirst()
    if (before?.screen === screen) return false
    await trx
      .insertInto('phoneScreen')
      .values({ participantId: seat.id, screen })
      .onConflict((conflict) => conflict.column('participantId').doUpdateSet({ screen }))
      .execute()
    return true
  })
  if (isNew) await refreshLead(deps, seat.sessionId)
}
