import type { ActivityId, SessionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { keepTrace } from './leadTrace.ts'
import { projectCards } from './projectCards.ts'

interface Reveal {
  sessionId: SessionId
  activityId: ActivityId
  /** Somebody pressed for it, and may take it back. */
  isKept?: boolean
}

/** Shows all cards of a step to everyone, those that come later too, but for what is kept from the table. Doing it again changes nothing. */
export async function revealCards(
  deps: Deps,
  { sessionId, activityId, isKept = false }: Reveal,
): Promise<void> {
  await inTransaction(deps.db, sessionId, async (trx) => {
    const revealedAt = deps.now()
    const { numUpdatedRows } = await trx
      .updateTable('activity')
      .set({ revealedAt })
      .where('id', '=', activityId)
      .where('revealedAt', 'is', null)
      .executeTakeFirst()
    await trx
      .updateTable('card')
      .set({ revealedAt, placedAt: null })
      .where('activityId', '=', activityId)
      .where('revealedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .where('hiddenReason', 'is', null)
      .execute()
    if (isKept && numUpdatedRows === 1n) {
      const trace = { shown: { activityId, since: revealedAt } }
      await keepTrace(trx, { sessionId, kind: 'reveal', trace, at: revealedAt })
    }
  })
  await projectCards(deps, sessionId)
}
