import type { ActivityId, CardId, ParticipantId, SessionId } from '@wijktafel/shared/ids'
import type { CardShows } from '@wijktafel/shared/stage'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { keepTrace } from './leadTrace.ts'
import { projectCards } from './projectCards.ts'

interface Next {
  sessionId: SessionId
  activityId: ActivityId
  /** How many cards were out when it was pressed: of two that press at once, one shows the next. */
  shown: number
}

/**
 * Shows the next cards of a silent round; the rest stays hidden, and so does what is handed in meanwhile.
 * The order is that of random ids: it tells nobody who was first.
 */
export async function revealNext(deps: Deps, { sessionId, activityId, shown }: Next): Promise<void> {
  await inTransaction(deps.db, sessionId, async (trx) => {
    const activity = await trx
      .selectFrom('activity')
      .select('shows')
      .where('id', '=', activityId)
      .where('silent', '=', 1)
      .where('revealedAt', 'is', null)
      .executeTakeFirst()
    if (!activity) throw new Refusal('activityChanged')
    const cards = await trx
      .selectFrom('card')
      .select(['id', 'participantId', 'revealedAt'])
      .where('activityId', '=', activityId)
      .where('withdrawnAt', 'is', null)
      .where('hiddenReason', 'is', null)
      .orderBy('id')
      .execute()
    const hidden = cards.filter(({ revealedAt }) => revealedAt === null)
    if (cards.length - hidden.length !== shown || hidden.length === 0) throw new Refusal('activityChanged')
    const { last } = await trx
      .selectFrom('card')
      .select((eb) => eb.fn.max('revealedAt').as('last'))
      .where('activityId', '=', activityId)
      .executeTakeFirstOrThrow()
    // Each turn has an instant of its own: what was shown last is known by it.
    const revealedAt = Math.max(deps.now(), Number(last ?? 0) + 1)
    await trx
      .updateTable('card')
      .set({ revealedAt, placedAt: null })
      .where('id', 'in', nextInTurn(hidden, activity.shows))
      .execute()
    const trace = { shown: { activityId, since: revealedAt } }
    await keepTrace(trx, { sessionId, kind: 'revealNext', trace, at: deps.now() })
  })
  await projectCards(deps, sessionId)
}

/** One card; all of one person where faces are shown. Elsewhere cards that come together would tell that one person made them. */
export function nextInTurn(
  hidden: readonly { id: CardId; participantId: ParticipantId }[],
  shows: CardShows,
): CardId[] {
  const [first] = hidden
  if (!first) return []
  if (shows !== 'face') return [first.id]
  return hidden.filter(({ participantId }) => participantId === first.participantId).map(({ id }) => id)
}
