import type { Report } from '@wijktafel/shared/api/report'
import type { SessionId } from '@wijktafel/shared/ids'
import { can } from '@wijktafel/shared/roles'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { buildReport } from './buildReport.ts'

/** Members read the minutes at any time; who joined by code reads them once the meeting is closed. */
export async function readReport(deps: Deps, actor: Actor, sessionId: SessionId): Promise<Report> {
  const { session, role } = await requireSession(deps, actor, { sessionId, capability: 'report.read' })
  if (role === 'guest' && session.state !== 'closed') throw new Refusal('notAllowed')
  return buildReport(deps, session, { remarks: can(role, 'board.read') })
}
