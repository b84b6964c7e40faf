import { type PeoplePerSide, sumOf } from '@wijktafel/shared/decisions/hands'
import { mayTurnCards } from '@wijktafel/shared/decisions/turnCards'
import type { DecisionId, ParticipantId } from '@wijktafel/shared/ids'
import { type CardCode, newCardCode } from '@wijktafel/shared/paper/cardCode'
import { SIDES, type Side } from '@wijktafel/shared/roles'
import type { Transaction } from 'kysely'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { lockDecision, paperOf } from '../../storage/ballots.ts'
import type { DecisionRow } from '../../storage/decisionTables.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import { layVotesAnew } from '../../storage/layVotesAnew.ts'
import { countFreeCards, findVoters } from '../../storage/readDecision.ts'
import type { Database } from '../../storage/schema.ts'
import { hashToken } from '../../token.ts'
import type { Actor } from '../actor.ts'
import { requireDecision } from '../requireDecision.ts'
import { readCards, type TurnCard } from './readCards.ts'

interface NewCards {
  decisionId: DecisionId
  /** For whom nobody sits in the meeting: each card is a voter of its own. */
  people: PeoplePerSide
  /** One more for everyone who sits in the meeting and may vote. They vote once: with it, or on their own device. */
  forPeopleHere: boolean
}

interface Holder {
  participantId: ParticipantId | null
  side: Side
}

/**
 * Makes the cards of a decision; those of before are void. Their codes are told once. Who may vote stays fixed once it is
 * open: then there are as many without a seat as before, and only while none was read.
 */
export async function makeCards(
  deps: Deps,
  actor: Actor,
  { decisionId, people, forPeopleHere }: NewCards,
): Promise<(TurnCard & { code: CardCode })[]> {
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'session.prepare' })
  const codes = await inTransaction(deps.db, session.id, async (trx) => {
    const decision = await lockDecision(trx, decisionId)
    await requireReplaceable(trx, { decision, people })
    const here = forPeopleHere ? await findHolders(trx, decision) : []
    const holders: Holder[] = [
      ...here,
      ...SIDES.flatMap((side) => Array.from({ length: people[side] }, () => ({ participantId: null, side }))),
    ]
    await trx.deleteFrom('turnCard').where('decisionId', '=', decisionId).execute()
    const made = holders.map((holder, index) => ({
      ...holder,
      number: index + 1,
      code: newCardCode(index + 1),
    }))
    for (const { code, ...card } of made) {
      const row = { ...card, decisionId, codeHash: hashToken(code), voted: 0 } as const
      await trx.insertInto('turnCard').values(row).execute()
    }
    await layVotesAnew(trx, decisionId)
    return new Map(made.map(({ number, code }) => [number, code]))
  })
  const cards = await readCards(deps, actor, decisionId)
  return cards.flatMap((card) => {
    const code = codes.get(card.number)
    return code ? [{ ...card, code }] : []
  })
}

async function requireReplaceable(
  trx: Transaction<Database>,
  { decision, people }: { decision: DecisionRow; people: PeoplePerSide },
): Promise<void> {
  if (decision.state === 'counted' || decision.state === 'closed') throw new Refusal('decisionClosed')
  if (!mayTurnCards(paperOf(decision))) throw new Refusal('cardsNotHere')
  if (decision.state === 'draft') return
  const before = await countFreeCards(trx, decision.id)
  const read = await trx
    .selectFrom('turnCard')
    .select('voted')
    .where('decisionId', '=', decision.id)
    .where('voted', '=', 1)
    .executeTakeFirst()
  const isSame = sumOf(before) === sumOf(people) && SIDES.every((side) => before[side] === people[side])
  if (read || !isSame) throw new Refusal('decisionFixed')
}

/** Who votes when it opens; once it is open, who may. */
async function findHolders(trx: Transaction<Database>, { id, state, sessionId }: DecisionRow) {
  const fixed = await trx
    .selectFrom('electorate')
    .select(['participantId', 'side'])
    .where('decisionId', '=', id)
    .orderBy('participantId')
    .execute()
  return state === 'draft' || fixed.length === 0 ? findVoters(trx, sessionId) : fixed
}
