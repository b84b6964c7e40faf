import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { Marks } from '@wijktafel/shared/decisions/marks'
import { tally } from '@wijktafel/shared/decisions/tally'
import type { DecisionId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { audit } from '../storage/audit.ts'
import { lockDecision, paperOf, requireBallotOpen } from '../storage/ballots.ts'
import { enterDecision } from '../storage/decisionBook.ts'
import type { BallotRow, DecisionRow } from '../storage/decisionTables.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { fromJson, toJson } from '../storage/json.ts'
import { countVoters, readDecision, rulesOfRow } from '../storage/readDecision.ts'
import type { Database } from '../storage/schema.ts'
import { scrubFreedPages } from '../storage/scrubFreedPages.ts'
import type { Actor } from './actor.ts'
import { refreshStage } from './refreshStage.ts'
import { requireDecision } from './requireDecision.ts'
import { showToEveryone } from './showOutcome.ts'
import { stampDecision } from './stampDecision.ts'

/**
 * Closes the ballot, counts, and shows the outcome to everyone; where the rules say so only to who leads, until they show
 * it. Closing twice is closing once.
 */
export async function closeDecision(
  deps: Deps,
  actor: Actor,
  decisionId: DecisionId,
): Promise<DecisionDetail> {
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'session.lead' })
  const isNew = await inTransaction(deps.db, session.id, async (trx) => {
    const decision = await lockDecision(trx, decisionId)
    if (decision.state === 'counted' || decision.state === 'closed') return false
    requireBallotOpen(decision)
    await count(trx, decision, deps.now())
    await trx.deleteFrom('handCount').where('decisionId', '=', decisionId).execute()
    const isForAll = rulesOfRow(decision).sees === 'everyone'
    if (isForAll) await showToEveryone(trx, decisionId, deps.now())
    await enterDecision(trx, {
      ...{ decisionId, kind: isForAll ? 'outcome' : 'counted', at: deps.now() },
      actorId: actor.account?.id ?? null,
    })
    return true
  })
  await refreshStage(deps, session.id)
  await stampDecision(deps, decisionId)
  if (isNew) {
    await scrubFreedPages(deps.db, ['electorate', 'paperVoter', 'turnCard', 'ballot', 'handCount'])
    const actorId = actor.account?.id ?? null
    await audit(deps.db, { at: deps.now(), actor: actorId, action: 'decision.close', target: decisionId })
  }
  return readDecision(deps.db, decisionId)
}

async function count(trx: Transaction<Database>, decision: DecisionRow, at: number): Promise<void> {
  const ballots = await takeBallots(trx, decision.id)
  const result = tally({
    ...paperOf(decision),
    ballots: ballots.map((ballot) => ({
      ...{ side: sideOf(ballot), marks: fromJson<Marks>(ballot.marks), reason: ballot.reason },
    })),
    electorate: await countVoters(trx, decision),
    random: randomShare,
  })
  await layBack(trx, { ballots, showsSides: result.bySide !== null })
  const hasObjections = decision.step === 'ballot' && result.verdict === 'objections'
  await trx
    .updateTable('decision')
    .set({
      state: 'counted',
      closedAt: at,
      result: toJson(result),
      ...(hasObjections && { step: 'objections' }),
    })
    .where('id', '=', decision.id)
    .execute()
}

async function takeBallots(trx: Transaction<Database>, decisionId: DecisionId): Promise<BallotRow[]> {
  const ballots = await trx
    .selectFrom('ballot')
    .selectAll()
    .where('decisionId', '=', decisionId)
    .orderBy('id')
    .execute()
  await trx.deleteFrom('ballot').where('decisionId', '=', decisionId).execute()
  return ballots
}

function sideOf({ side }: BallotRow): Side {
  if (side === '') throw new Error('A ballot that was counted lies among those to count.')
  return side
}

/**
 * In the order of their random ids, so that not even the file tells in which order they came; and without what the outcome
 * does not tell: which marks a reason came with, and sides where they are hidden.
 */
async function layBack(
  trx: Transaction<Database>,
  { ballots, showsSides }: { ballots: readonly BallotRow[]; showsSides: boolean },
): Promise<void> {
  for (const { side, ...ballot } of ballots) {
    const counted = { ...ballot, reason: '', side: showsSides ? side : ('' as const) }
    await trx.insertInto('ballot').values(counted).execute()
  }
}

/** From 0 up to, not including, 1, from the system's own randomness. */
function randomShare(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1))
  return value / 2 ** 32
}
