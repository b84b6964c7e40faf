import { hasSameEdges, mayTurnCards } from '@wijktafel/shared/decisions/turnCards'
import type { DecisionId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { lockDecision, paperOf } from '../../storage/ballots.ts'
import type { DecisionRow } from '../../storage/decisionTables.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import { layVotesAnew } from '../../storage/layVotesAnew.ts'
import type { Database } from '../../storage/schema.ts'
import type { Actor } from '../actor.ts'
import { requireDecision } from '../requireDecision.ts'
import { readCards, type TurnCard } from './readCards.ts'

/**
 * Has the cards of an earlier decision of this meeting vote in this one too. They carry over with whose they are; that they
 * were read does not. Cards that were made for this decision before are void.
 */
export async function takeCardsAgain(
  deps: Deps,
  actor: Actor,
  { decisionId, from }: { decisionId: DecisionId; from: DecisionId },
): Promise<TurnCard[]> {
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'session.prepare' })
  await inTransaction(deps.db, session.id, async (trx) => {
    const decision = await lockDecision(trx, decisionId)
    if (decision.state !== 'draft') throw new Refusal('decisionFixed')
    if (!mayTurnCards(paperOf(decision))) throw new Refusal('cardsNotHere')
    const earlier = await readRow(trx, from)
    if (!earlier || earlier.sessionId !== decision.sessionId || earlier.id === decision.id)
      throw new Refusal('notFound')
    if (!hasSameEdges(paperOf(earlier), paperOf(decision))) throw new Refusal('cardsDiffer')
    const cards = await trx.selectFrom('turnCard').selectAll().where('decisionId', '=', from).execute()
    await trx.deleteFrom('turnCard').where('decisionId', '=', decisionId).execute()
    for (const card of cards)
      await trx
        .insertInto('turnCard')
        .values({ ...card, decisionId, voted: 0 })
        .execute()
    await layVotesAnew(trx, decisionId)
  })
  return readCards(deps, actor, decisionId)
}

/** The last one before it whose cards could be used; null where there is none. */
export async function findCardsBefore(
  db: Kysely<Database>,
  decisionId: DecisionId,
): Promise<{ decisionId: DecisionId; cards: number } | null> {
  const decision = await readRow(db, decisionId)
  if (decision?.state !== 'draft') return null
  const others = await db
    .selectFrom('decision')
    .selectAll()
    .where('sessionId', '=', decision.sessionId)
    .where('id', '!=', decisionId)
    .orderBy('createdAt', 'desc')
    .execute()
  for (const other of others) {
    if (!hasSameEdges(paperOf(other), paperOf(decision))) continue
    const { n } = await db
      .selectFrom('turnCard')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('decisionId', '=', other.id)
      .executeTakeFirstOrThrow()
    if (Number(n) > 0) return { decisionId: other.id, cards: Number(n) }
  }
  return null
}

function readRow(db: Kysely<Database>, id: DecisionId): Promise<DecisionRow | undefined> {
  return db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
}
