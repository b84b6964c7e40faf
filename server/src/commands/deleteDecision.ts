import type { DecisionId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from './actor.ts'
import { requireDecision } from './requireDecision.ts'

/** Takes away a decision that was never open. What people voted on stays. */
export async function deleteDecision(deps: Deps, actor: Actor, decisionId: DecisionId): Promise<void> {
  await requireDecision(deps, actor, { decisionId, capability: 'session.prepare' })
  const { numDeletedRows } = await deps.db
    .deleteFrom('decision')
    .where('id', '=', decisionId)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  if (numDeletedRows !== 1n) throw new Refusal('decisionFixed')
}
