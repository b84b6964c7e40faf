import { markOne } from '@wijktafel/shared/decisions/marks'
import {
  answerOfEdge,
  type CardEdge,
  type CardReading,
  mayTurnCards,
} from '@wijktafel/shared/decisions/turnCards'
import type { DecisionId } from '@wijktafel/shared/ids'
import { parseCardCode } from '@wijktafel/shared/paper/cardCode'
import type { Transaction } from 'kysely'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { lockDecision, paperOf, requireBallotOpen, sealBallot } from '../../storage/ballots.ts'
import type { DecisionRow, TurnCardRow } from '../../storage/decisionTables.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import { layVotesAnew } from '../../storage/layVotesAnew.ts'
import type { Database } from '../../storage/schema.ts'
import { hashToken } from '../../token.ts'
import { requireOpen } from '../access.ts'
import type { Actor } from '../actor.ts'
import { requireDecision } from '../requireDecision.ts'

export interface SeenCard {
  code: string
  edge: CardEdge
}

/**
 * Takes the cards of one sweep, in one transaction. Each gets a word of its own: what is wrong with one card is nothing to
 * the others. A card that counted is sealed like every ballot, so reading it again changes nothing.
 */
export async function castCards(
  deps: Deps,
  actor: Actor,
  { decisionId, cards }: { decisionId: DecisionId; cards: readonly SeenCard[] },
): Promise<{ code: string; reading: CardReading }[]> {
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'card.forOthers' })
  return inTransaction(deps.db, session.id, async (trx) => {
    const decision = await lockDecision(trx, decisionId)
    requireBallotOpen(decision)
    requireOpen(session)
    if (!mayTurnCards(paperOf(decision))) throw new Refusal('cardsNotHere')
    const readings: { code: string; reading: CardReading }[] = []
    for (const [code, edges] of edgesByCode(cards))
      readings.push({ code, reading: await takeCard(trx, decision, { code, edges }) })
    await layVotesAnew(trx, decisionId)
    return readings
  })
}

function edgesByCode(cards: readonly SeenCard[]): Map<string, CardEdge[]> {
  const edges = new Map<string, CardEdge[]>()
  for (const { code, edge } of cards) edges.set(code, [...new Set([...(edges.get(code) ?? []), edge])])
  return edges
}

/** Everything is looked at before anything is written: a card that is refused can be read again. */
async function takeCard(
  trx: Transaction<Database>,
  decision: DecisionRow,
  { code, edges }: { code: string; edges: readonly CardEdge[] },
): Promise<CardReading> {
  const whole = parseCardCode(code)
  if (!whole) return 'torn'
  const card = await findCard(trx, decision, hashToken(whole))
  if (!card) return 'unknown'
  if (card.decisionId !== decision.id) return 'other'
  if (card.voted === 1) return 'again'
  const [edge, another] = edges
  if (!edge || another) return 'twoWays'
  const answer = answerOfEdge(paperOf(decision), edge)
  if (!answer) return 'noAnswer'
  const problem = await markHolder(trx, card)
  if (problem) return problem
  await trx
    .updateTable('turnCard')
    .set({ voted: 1 })
    .where('decisionId', '=', decision.id)
    .where('codeHash', '=', card.codeHash)
    .execute()
  await sealBallot(trx, { decisionId: decision.id, side: card.side, marks: markOne(answer), reason: '' })
  return 'counted'
}

async function findCard(
  trx: Transaction<Database>,
  { id, projectId }: DecisionRow,
  codeHash: string,
): Promise<TurnCardRow | undefined> {
  return (
    trx
      .selectFrom('turnCard')
      .innerJoin('decision', 'decision.id', 'turnCard.decisionId')
      .selectAll('turnCard')
      .where('turnCard.codeHash', '=', codeHash)
      .where('decision.projectId', '=', projectId)
      // A card may vote in several decisions of its meeting.
      .orderBy(({ eb }) => eb.case().when('turnCard.decisionId', '=', id).then(0).else(1).end())
      .executeTakeFirst()
  )
}

/** Who sits in the meeting votes under their own row in the electorate, so that a phone does not vote for them as well. */
async function markHolder(trx: Transaction<Database>, card: TurnCardRow): Promise<CardReading | null> {
  const { decisionId, participantId } = card
  if (participantId === null) return null
  const voter = await trx
    .selectFrom('electorate')
    .select('voted')
    .where('decisionId', '=', decisionId)
    .where('participantId', '=', participantId)
    .executeTakeFirst()
  if (!voter) return 'notHere'
  if (voter.voted === 1) return 'votedElsewhere'
  await trx
    .updateTable('electorate')
    .set({ voted: 1 })
    .where('decisionId', '=', decisionId)
    .where('participantId', '=', participantId)
    .execute()
  return null
}
