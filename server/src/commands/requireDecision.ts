import { hasOptions, NONE_OPTION } from '@wijktafel/shared/decisions/formats'
import type { BallotPaper } from '@wijktafel/shared/decisions/marks'
import { MAJORITIES_OF } from '@wijktafel/shared/decisions/rules'
import type { DecisionId } from '@wijktafel/shared/ids'
import type { Capability } from '@wijktafel/shared/roles'
import type { DecisionOption } from '@wijktafel/shared/stage'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import type { DecisionRow } from '../storage/decisionTables.ts'
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

/** `none` is an answer of its own, and every object has what is called `constructor`. */
const TAKEN_NAMES: readonly string[] = [NONE_OPTION, 'constructor']

/**
 * Where people choose between options there are two different ones or more, no two of which stand for the same thing on the
 * board. What has fixed answers has no options. The rules are ones that the format knows.
 */
export function checkPaper({
  format,
  options,
  rules,
}: Omit<BallotPaper, 'options'> & { options: readonly DecisionOption[] }): void {
  const different = new Set(options.map(({ id }) => id))
  const onBoard = options.flatMap(({ recordId }) => recordId ?? [])
  const isRight = !hasOptions(format)
    ? options.length === 0
    : options.length >= FEWEST_OPTIONS &&
      different.size === options.length &&
      !TAKEN_NAMES.some((name) => different.has(name)) &&
      new Set(onBoard).size === onBoard.length
  if (!isRight) throw new Refusal('badRequest', 'options')
  if (!MAJORITIES_OF[format].includes(rules.majority)) throw new Refusal('badRequest', 'rules.majority')
  if (rules.mostDotsPerOption > rules.dots) throw new Refusal('badRequest', 'rules.mostDotsPerOption')
}
