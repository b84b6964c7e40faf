import type { ActivityId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { projectCards } from './projectCards.ts'

/** Shows all cards of a step to everyone, those that come later too. Doing it again changes nothing. */
export async function revealCards(deps: Deps, activityId: ActivityId): Promise<void> {
  const { db, now } = deps
  const activity = await db.transaction().execute(async (trx) => {
    const revealedAt = now()
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
      .execute()
    return trx.selectFrom('activity').select('sessionId').where('id', '=', activityId).executeTakeFirst()
  })
  if (activity) await projectCards(deps, activity.sessionId)
}
