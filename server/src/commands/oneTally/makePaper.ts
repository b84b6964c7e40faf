import type { PeoplePerSide } from '@wijktafel/shared/decisions/hands'
import type { DecisionId } from '@wijktafel/shared/ids'
import { type BallotCode, newBallotCode } from '@wijktafel/shared/paper/ballotCode'
import { SIDES, type Side } from '@wijktafel/shared/roles'
import type { Transaction } from 'kysely'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../errors.ts'
import { lockDecision } from '../../storage/ballots.ts'
import type { DecisionRow } from '../../storage/decisionTables.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import { layVotesAnew } from '../../storage/layVotesAnew.ts'
import { countPaper } from '../../storage/readDecision.ts'
import type { Database } from '../../storage/schema.ts'
import { hashToken } from '../../token.ts'
import type { Actor } from '../actor.ts'
import { requireDecision } from '../requireDecision.ts'

interface NewPaper {
  decisionId: DecisionId
  people: PeoplePerSide
}

/**
 * Makes the codes of all ballots on paper; those of before are void. Told once: only their hashes are kept, in no order.
 * Who may vote stays fixed once it is open: then there are as many as before, and only while none of them was used.
 */
export async function makePaper(
  deps: Deps,
  actor: Actor,
  { decisionId, people }: NewPaper,
): Promise<{ code: BallotCode; side: Side }[]> {
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'session.prepare' })
  const ballots = SIDES.flatMap((side) =>
    Array.from({ length: people[side] }, () => ({ side, code: newBallotCode(side) })),
  )
  await inTransaction(deps.db, session.id, async (trx) => {
    const decision = await lockDecision(trx, decisionId)
    await requireReplaceable(trx, { decision, people })
    await trx.deleteFrom('paperVoter').where('decisionId', '=', decisionId).execute()
    for (const { side, code } of ballots) {
      const voter = { decisionId, codeHash: hashToken(code), side, voted: 0 } as const
      await trx.insertInto('paperVoter').values(voter).execute()
    }
    await layVotesAnew(trx, decisionId)
  })
  return ballots
}

async function requireReplaceable(
  trx: Transaction<Database>,
  { decision, people }: { decision: DecisionRow; people: PeoplePerSide },
): Promise<void> {
  if (decision.state === 'draft') return
  if (decision.state === 'closed') throw new Refusal('decisionClosed')
  const before = await countPaper(trx, decision.id)
  const used = await trx
    .selectFrom('paperVoter')
    .select('voted')
    .where('decisionId', '=', decision.id)
    .where('voted', '=', 1)
    .executeTakeFirst()
  if (used || SIDES.some((side) => before[side] !== people[side])) throw new Refusal('decisionFixed')
}
