import { LIMITS } from '@wijktafel/shared/limits'
import type { Transaction } from 'kysely'
import { Refusal } from '../errors.ts'
import type { CardRow, Database, SessionRow } from '../storage/schema.ts'

const OWN_AT_MOST = {
  meeting: LIMITS.CARDS_PER_PARTICIPANT_PER_ACTIVITY,
  question: LIMITS.CARDS_PER_PARTICIPANT_PER_QUESTION,
} as const satisfies Record<SessionRow['kind'], number>

/**
 * Refuses one card more than a person may have in a step. What somebody writes down for others counts for itself, a side,
 * and has room for a whole table.
 */
export async function checkCardCount(
  trx: Transaction<Database>,
  card: Pick<CardRow, 'sessionId' | 'activityId' | 'participantId' | 'side'>,
): Promise<void> {
  const { sessionId, activityId, participantId, side } = card
  const { kind } = await trx
    .selectFrom('session')
    .select('kind')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  const { count } = await trx
    .selectFrom('card')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('activityId', '=', activityId)
    .where('participantId', '=', participantId)
    .where('side', 'is not distinct from', side)
    .where('paper', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirstOrThrow()
  const atMost = side === null ? OWN_AT_MOST[kind] : LIMITS.CARDS_FOR_OTHERS_PER_SIDE_PER_ACTIVITY
  if (count >= atMost) throw new Refusal('tooManyCards')
}
