import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import { type DecisionId, newId, type PromiseId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { DecisionResult, Verdict } from '@wijktafel/shared/stage'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import { lockDecision } from '../storage/ballots.ts'
import { enterDecision } from '../storage/decisionBook.ts'
import type { DecisionRow } from '../storage/decisionTables.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { fromJson } from '../storage/json.ts'
import { readDecision } from '../storage/readDecision.ts'
import type { Database } from '../storage/schema.ts'
import type { Actor } from './actor.ts'
import { refreshStage } from './refreshStage.ts'
import { requireDecision } from './requireDecision.ts'
import { stampDecision } from './stampDecision.ts'

/** Shows everyone an outcome that only who leads has seen. Showing twice is showing once. */
export async function showOutcome(deps: Deps, actor: Actor, decisionId: DecisionId): Promise<DecisionDetail> {
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'session.lead' })
  const isNew = await inTransaction(deps.db, session.id, async (trx) => {
    const { state } = await lockDecision(trx, decisionId)
    if (state === 'closed') return false
    if (state !== 'counted') throw new Refusal('decisionNotClosed')
    await showToEveryone(trx, decisionId, deps.now())
    await enterDecision(trx, {
      ...{ decisionId, kind: 'outcome', at: deps.now(), actorId: actor.account?.id ?? null },
    })
    return true
  })
  await refreshStage(deps, session.id)
  await stampDecision(deps, decisionId)
  if (isNew) {
    const actorId = actor.account?.id ?? null
    await audit(deps.db, { at: deps.now(), actor: actorId, action: 'decision.show', target: decisionId })
  }
  return readDecision(deps.db, decisionId)
}

/** Of what was counted within the same transaction, or before: onto all screens, with the promise to look at it again. */
export async function showToEveryone(
  trx: Transaction<Database>,
  decisionId: DecisionId,
  at: number,
): Promise<void> {
  await trx.updateTable('decision').set({ state: 'closed' }).where('id', '=', decisionId).execute()
  const decision = await lockDecision(trx, decisionId)
  await trx
    .updateTable('session')
    .set({ outcomeDecisionId: decisionId })
    .where('id', '=', decision.sessionId)
    .execute()
  await promiseToLookAgain(trx, decision, at)
}

const DECIDED: readonly Verdict[] = ['accepted', 'acceptedWithWorries', 'chosen']
const WHO_LOOKS_AGAIN = 'Het kernteam'
const LOOKS_AGAIN = 'kijkt opnieuw naar: '

/** What was decided with a day to look at it again comes back on that day, as any promise does. */
async function promiseToLookAgain(
  trx: Transaction<Database>,
  { id, sessionId, projectId, proposal, reviewOn, result }: DecisionRow,
  at: number,
): Promise<void> {
  if (reviewOn === null || result === null) return
  if (!DECIDED.includes(fromJson<DecisionResult>(result).verdict)) return
  const what = LOOKS_AGAIN + proposal.trim()
  await trx
    .insertInto('promise')
    .values({
      ...{ id: newId<PromiseId>(), sessionId, projectId, decisionId: id, state: 'open', createdAt: at },
      ...{ who: WHO_LOOKS_AGAIN, face: null, dueOn: reviewOn, settledAt: null },
      what: what.length > LIMITS.QUESTION_LENGTH ? `${what.slice(0, LIMITS.QUESTION_LENGTH - 1)}…` : what,
    })
    .execute()
}
