import type { CardId } from '@wijktafel/shared/ids'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import type { CardRow, Database } from '../storage/schema.ts'
import { requireOpen, requireSeat, requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { projectCards } from './projectCards.ts'
import { refreshStage } from './refreshStage.ts'

interface CardChange {
  cardId: CardId
  change: (trx: Transaction<Database>, card: CardRow) => Promise<CardRow>
}

/** Changes a card of the one who asks while the meeting is open, and shows the change on all screens. */
export async function changeOwnCard(deps: Deps, actor: Actor, input: CardChange): Promise<CardRow> {
  const found = await deps.db
    .selectFrom('card')
    .select(['participantId', 'sessionId'])
    .where('id', '=', input.cardId)
    .executeTakeFirst()
  if (!found) throw new Refusal('notFound')
  const { sessionId } = found
  await requireSeat(deps, actor, found.participantId)
  await requireSession(deps, actor, { sessionId, capability: 'card.create' })
  const changed = await inTransaction(deps.db, sessionId, async (trx) => {
    const session = await trx
      .selectFrom('session')
      .select('state')
      .where('id', '=', sessionId)
      .executeTakeFirst()
    const card = await trx.selectFrom('card').selectAll().where('id', '=', input.cardId).executeTakeFirst()
    if (!session || !card) throw new Refusal('notFound')
    requireOpen(session)
    const { withdrawnAt, placedAt, revealedAt, ...rest } = await input.change(trx, card)
    const marks = { withdrawnAt, placedAt, revealedAt }
    await trx.updateTable('card').set(marks).where('id', '=', card.id).execute()
    return { ...rest, ...marks }
  })
  await projectCards(deps, sessionId)
  await refreshStage(deps, sessionId)
  return changed
}
