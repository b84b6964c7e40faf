import { talkStepOf } from '@wijktafel/shared/decisions/consent'
import type { BallotPaper, Marks } from '@wijktafel/shared/decisions/marks'
import { writeMarks } from '@wijktafel/shared/decisions/marks'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import type { DecisionOption } from '@wijktafel/shared/stage'
import type { Transaction } from 'kysely'
import { Refusal } from '../errors.ts'
import type { DecisionRow } from './decisionTables.ts'
import { fromJson } from './json.ts'
import { rulesOfRow } from './readDecision.ts'
import type { Database } from './schema.ts'

/** What a ballot of this decision may mark. */
export function paperOf(row: DecisionRow): BallotPaper & { options: DecisionOption[] } {
  const options = fromJson<DecisionOption[]>(row.options)
  return { format: row.format, options, rules: rulesOfRow(row) }
}

/**
 * Holds the decision for this transaction and gives it as it stands then. Writing a row first holds off whoever closes
 * the decision, or votes, at the same moment: a ballot is either counted or refused, never lost.
 */
export async function lockDecision(trx: Transaction<Database>, decisionId: DecisionId): Promise<DecisionRow> {
  await trx.updateTable('decision').set({ id: decisionId }).where('id', '=', decisionId).execute()
  const decision = await trx
    .selectFrom('decision')
    .selectAll()
    .where('id', '=', decisionId)
    .executeTakeFirst()
  if (!decision) throw new Refusal('notFound')
  return decision
}

/** Refuses where no ballot is taken now. */
export function requireBallotOpen({ state, step }: DecisionRow): void {
  if (state === 'draft' || (state === 'open' && talkStepOf({ step }))) throw new Refusal('decisionNotOpen')
  if (state !== 'open') throw new Refusal('decisionClosed')
}

export interface SealedVote {
  decisionId: DecisionId
  side: Side
  marks: Marks
  reason: string
}

/** Puts a ballot in the box: under a random id, without a voter and without a time. */
export async function sealBallot(
  trx: Transaction<Database>,
  { decisionId, side, marks, reason }: SealedVote,
): Promise<void> {
  const ballot = { decisionId, id: newId(), side, marks: writeMarks(marks), reason }
  await trx.insertInto('ballot').values(ballot).execute()
}
