import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { DecisionId, PictureId } from '@wijktafel/shared/ids'
import type { DecisionFormat, DecisionOption, Influence } from '@wijktafel/shared/stage'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { fromJson, toJson } from '../storage/json.ts'
import { readDecision } from '../storage/readDecision.ts'
import type { Actor } from './actor.ts'
import { checkOptions, requireDecision } from './requireDecision.ts'

interface DecisionChange {
  proposal?: string | undefined
  pictures?: readonly PictureId[] | undefined
  influence?: Influence | undefined
  format?: DecisionFormat | undefined
  options?: readonly DecisionOption[] | undefined
}

/** Changes a draft. From the moment that it opens nothing about it changes any more: `decisionFixed`. */
export async function changeDecision(
  deps: Deps,
  actor: Actor,
  { decisionId, change }: { decisionId: DecisionId; change: DecisionChange },
): Promise<DecisionDetail> {
  const { decision } = await requireDecision(deps, actor, { decisionId, capability: 'session.prepare' })
  const format = change.format ?? decision.format
  const options = change.options ?? fromJson<DecisionOption[]>(decision.options)
  if (decision.state !== 'draft') throw new Refusal('decisionFixed')
  checkOptions(format, options)
  const { numUpdatedRows } = await deps.db
    .updateTable('decision')
    .set({
      format,
      options: toJson(options),
      proposal: change.proposal ?? decision.proposal,
      influence: change.influence ?? decision.influence,
      pictures: change.pictures ? toJson(change.pictures) : decision.pictures,
    })
    .where('id', '=', decisionId)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Refusal('decisionFixed')
  return readDecision(deps.db, decisionId)
}
