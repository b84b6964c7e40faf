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
 * A consent round begins with the proposal instead; its ballot opens later. One at a time in a meeting. Opening twice is
 * opening once.
 */
export async function openDecision(
  deps: Deps,
  actor: Actor,
  decisionId: DecisionId,
): Promise<DecisionDetail> {
  const { session } = await requireDecision(deps, actor, { decisionId, capability: 'session.lead' })
  const isNew = await inTransaction(deps.db, session.id, async (trx) => {
    return openInTurn(trx, { decisionId, sessionId: session.id, at: deps.now() })
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

/** Within a transaction of the meeting. False when it was open already. */
export async function openInTurn(
  trx: Transaction<Database>,
  input: Opening & { at: number },
): Promise<boolean> {
  const { decisionId, sessionId, at } = input
  const session = await trx
    .selectFrom('session')
    .select('state')
    .where('id', '=', sessionId)
    .executeTakeFirst()
  const others = await trx
    .selectFrom('decision')
    .select(['id', 'state', 'step'])
    .where('sessionId', '=', sessionId)
    .execute()
  const own = others.find(({ id }) => id === decisionId)
  if (!session || !own) throw new Refusal('notFound')
  if (own.state === 'open') return false
  if (own.state !== 'draft') throw new Refusal('decisionFixed')
  requireOpen(session)
  if (others.some(({ state }) => state === 'open' || state === 'counted'))
    throw new Refusal('otherDecisionOpen')
  await trx
    .updateTable('decision')
    .set({ state: 'open', openedAt: at })
    .where('id', '=', decisionId)
    .execute()
  await trx.updateTable('session').set({ outcomeDecisionId: null }).where('id', '=', sessionId).execute()
  if (own.step === null) await fixElectorate(trx, { decisionId, sessionId })
  return true
}

/** From now on nobody is added to who may vote, and nobody is taken away. */
export async function fixElectorate(
  trx: Transaction<Database>,
  { decisionId, sessionId }: Opening,
): Promise<void> {
  const voters = await findVoters(trx, sessionId)
  for (const voter of voters) {
    await trx
      .insertInto('electorate')
      .values({ ...voter, decisionId, voted: 0 })
      .execute()
  }
}
