import type { ActivityId, SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { projectCards } from './projectCards.ts'

/** Shows all cards of a step to everyone, those that come later too, but for what is kept from the table. Doing it again changes nothing. */
export async function revealCards(
  deps: Deps,
  { sessionId, activityId }: { sessionId: SessionId; activityId: ActivityId },
): Promise<void> {
  await inTransaction(deps.db, sessionId, async (trx) => {
    const revealedAt = deps.now()
    await trx
      .updateTable('activity')
      .set({ revealedAt })
      .where('id', '=', activityId)
      .where('revealedAt', 'is', null)
      .execute()
    await trx
      .updateTable('card')
      .set({ revealedAt })
      .where('activityId', '=', activityId)
      .where('revealedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .where('hiddenReason', 'is', null)
      .execute()
  })
  await projectCards(deps, sessionId)
}
