import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { SessionId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'
import { readDecisions } from '../storage/readDecision.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

/** The decisions of a meeting. Drafts only for who prepares them and for who watches over the team.
 * An outcome that was not shown yet only for who leads. */
export async function listDecisions(
  deps: Deps,
  actor: Actor,
  sessionId: SessionId,
): Promise<DecisionDetail[]> {
  const { role } = await requireSession(deps, actor, { sessionId, capability: 'session.read' })
  const seesDrafts = can(role, 'session.prepare') || can(role, 'session.watch')
  const seesFirst = can(role, 'session.lead')
  return readDecisions(deps.db, {
    sessionId,
    states: [
      ...(seesDrafts ? ['draft' as const] : []),
      'open',
      ...(seesFirst ? ['counted' as const] : []),
      'closed',
    ],
  })
}
