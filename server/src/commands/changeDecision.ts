import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { DecisionFormat } from '@wijktafel/shared/decisions/formats'
import { mayCountHands, sumOf } from '@wijktafel/shared/decisions/hands'
import type { DecisionRules } from '@wijktafel/shared/decisions/rules'
import type { DecisionId, PictureId } from '@wijktafel/shared/ids'
import type { ConsentStep, DecisionOption, Influence } from '@wijktafel/shared/stage'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import type { DecisionRow } from '../storage/decisionTables.ts'
import { fromJson, toJson } from '../storage/json.ts'
import { picturesOf } from '../storage/presentCard.ts'
import { countPaper, readDecision, rulesOfRow } from '../storage/readDecision.ts'
import type { Actor } from './actor.ts'
import { NO_HANDS } from './createDecision.ts'
import { checkPaper, requireDecision } from './requireDecision.ts'

interface DecisionChange {
  proposal?: string | undefined
  pictures?: readonly PictureId[] | undefined
  influence?: Influence | undefined
  format?: DecisionFormat | undefined
  options?: readonly DecisionOption[] | undefined
  rules?: DecisionRules | undefined
  decidedBy?: string | undefined
  whatHappens?: string | undefined
  reviewOn?: string | null | undefined
  step?: ConsentStep | null | undefined
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
  const rules = change.rules ?? rulesOfRow(decision)
  checkPaper({ format, options, rules })
  await requireSamePaper(deps, decision, { ...change, format, options, rules })
  const { numUpdatedRows } = await deps.db
    .updateTable('decision')
    .set({
      format,
      options: toJson(options),
      rules: toJson(rules),
      handVoters: mayCountHands({ format, rules }) ? decision.handVoters : toJson(NO_HANDS),
      decidedBy: change.decidedBy ?? decision.decidedBy,
      whatHappens: change.whatHappens ?? decision.whatHappens,
      reviewOn: change.reviewOn === undefined ? decision.reviewOn : change.reviewOn,
      step: format !== 'consent' ? null : change.step === undefined ? decision.step : change.step,
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

async function isPrinted(db: Deps['db'], decisionId: DecisionId): Promise<boolean> {
  if (sumOf(await countPaper(db, decisionId)) > 0) return true
  const card = await db.selectFrom('turnCard').select('number').where('decisionId', '=', decisionId).limit(1)
  return (await card.executeTakeFirst()) !== undefined
}

/** What stands on ballots of paper, and on cards, stays, until those are made void: nobody votes on what was never asked. */
async function requireSamePaper({ db }: Deps, row: DecisionRow, change: DecisionChange): Promise<void> {
  if (!(await isPrinted(db, row.id))) return
  const printed = {
    ...{ format: row.format, proposal: row.proposal, influence: row.influence, pictures: picturesOf(row) },
    ...{ options: fromJson<DecisionOption[]>(row.options), rules: rulesOfRow(row) },
  }
  const changed = Object.entries(printed).some(([field, before]) => {
    const after = change[field as keyof typeof printed]
    return after !== undefined && toJson(after) !== toJson(before)
  })
  if (changed) throw new Refusal('paperPrinted')
}
