import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { DecisionId, SessionId } from '@wijktafel/shared/ids'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { audit } from '../storage/audit.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { findVoters, readDecision } from '../storage/readDecision.ts'
import type { Database } from '../storage/schema.ts'
import { requireOpen } from './access.ts'
import type { Actor } from './actor.ts'
import { refreshStage } from './refreshStage.ts'
import { requireDecision } from './requireDecision.ts'

/**
 * Opens the ballot and fixes who may vote: who is in the meeting now, coaches aside. Who comes later does not vote.
 * One at a time in a meeting. Opening twice is opening once.
 */
export async function openDecision(
  deps: Deps,
  actor: Actor,
  decisionId: DecisionId,
): Promise<DecisionDetail> {
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'session.lead' })
  const isNew = await inTransaction(deps.db, session.id, async (trx) => {
    const isOpened = await markOpen(trx, { decisionId, sessionId: session.id, at: deps.now() })
    if (isOpened) await fixElectorate(trx, { decisionId, sessionId: session.id })
    return isOpened
  })
  await refreshStage(deps, session.id)
  if (isNew) {
    const actorId = actor.account?.id ?? null
    await audit(deps.db, { at: deps.now(), actor: actorId, action: 'decision.open', target: decisionId })
  }
  return readDecision(deps.db, decisionId)
}

interface Opening {
  decisionId: DecisionId
  sessionId: SessionId
}

/** False when it was open already. */
async function markOpen(trx: Transaction<Database>, input: Opening & { at: number }): Promise<boolean> {
  const { decisionId, sessionId, at } = input
  const session = await trx
    .selectFrom('session')
    .select('state')
    .where('id', '=', sessionId)
    .executeTakeFirst()
  const others = await trx
    .selectFrom('decision')
    .select(['id', 'state'])
    .where('sessionId', '=', sessionId)
    .execute()
  const state = others.find(({ id }) => id === decisionId)?.state
  if (!session || !state) throw new Refusal('notFound')
  if (state === 'closed') throw new Refusal('decisionFixed')
  if (state === 'open') return false
  requireOpen(session)
  if (others.some((other) => other.state === 'open')) throw new Refusal('otherDecisionOpen')
  await trx
    .updateTable('decision')
    .set({ state: 'open', openedAt: at })
    .where('id', '=', decisionId)
    .execute()
  await trx.updateTable('session').set({ outcomeDecisionId: null }).where('id', '=', sessionId).execute()
  return true
}

async function fixElectorate(trx: Transaction<Database>, { decisionId, sessionId }: Opening): Promise<void> {
  const voters = await findVoters(trx, sessionId)
  for (const voter of voters) {
    await trx
      .insertInto('electorate')
      .values({ ...voter, decisionId, voted: 0 })
      .execute()
  }
}
