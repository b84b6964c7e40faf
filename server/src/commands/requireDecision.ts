import type { DecisionId } from '@wijktafel/shared/ids'
import type { Capability } from '@wijktafel/shared/roles'
import type { DecisionFormat, DecisionOption } from '@wijktafel/shared/stage'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import type { DecisionRow } from '../storage/schema.ts'
import { requireSession, type SessionAccess } from './access.ts'
import type { Actor } from './actor.ts'

/** A decision with the access of the one who asks to its meeting. */
export async function requireDecision(
  deps: Deps,
  actor: Actor,
  { decisionId, capability }: { decisionId: DecisionId; capability: Capability },
): Promise<SessionAccess & { decision: DecisionRow }> {
  const decision = await deps.db
    .selectFrom('decision')
    .selectAll()
    .where('id', '=', decisionId)
    .executeTakeFirst()
  if (!decision) throw new Refusal('notFound')
  const access = await requireSession(deps, actor, { sessionId: decision.sessionId, capability })
  return { ...access, decision }
}

const FEWEST_OPTIONS = 2

/**
 * Choose-one needs two different options or more, no two of which stand for the same thing on the board; consent has its
 * three fixed answers and no options.
 */
export function checkOptions(format: DecisionFormat, options: readonly DecisionOption[]): void {
  const different = new Set(options.map(({ id }) => id))
  const onBoard = options.flatMap(({ recordId }) => recordId ?? [])
  const isRight =
    format === 'consent'
      ? options.length === 0
      : options.length >= FEWEST_OPTIONS &&
        different.size === options.length &&
        new Set(onBoard).size === onBoard.length
  if (!isRight) throw new Refusal('badRequest', 'options')
}
