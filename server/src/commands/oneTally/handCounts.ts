import { type HandCounts, type HandState, isSameCount } from '@wijktafel/shared/decisions/hands'
import type { DecisionId, UserId } from '@wijktafel/shared/ids'
import type { Kysely, Transaction } from 'kysely'
import { fromJson, toJson } from '../../storage/json.ts'
import type { Database } from '../../storage/schema.ts'

/**
 * What two people counted, in `handCount`.
 * 1. A row of somebody is a count that waits for the other's. There is one at most.
 * 2. Once both were in, no numbers stay: one row under a mark says whether they were the same.
 */
const MARKS = { again: '=again', counted: '=counted' } as const

/** Who counts at the screen of somebody with an account. */
export const besideOf = (userId: UserId): string => `${userId}+`

const rowsOf = (db: Kysely<Database>, decisionId: DecisionId) =>
  db
    .selectFrom('handCount')
    .select(['counterId', 'counts'])
    .where('decisionId', '=', decisionId)
    .orderBy('counterId')
    .execute()

/** For one of those who may count. Whoever did not count yet does not hear that another did. */
export async function readHandState(
  db: Kysely<Database>,
  { decisionId, counterId }: { decisionId: DecisionId; counterId: string | null },
): Promise<HandState> {
  const rows = await rowsOf(db, decisionId)
  const has = (id: string | null) => rows.some((row) => row.counterId === id)
  if (has(MARKS.counted)) return 'counted'
  if (has(counterId)) return 'waiting'
  return has(MARKS.again) ? 'again' : 'none'
}

export interface OwnCount {
  decisionId: DecisionId
  /** An account, or `besideOf` it. */
  counterId: string
  counts: HandCounts
}

/**
 * Keeps what somebody counted until another counted as well. `counted`: both found the same. `again`: they did not, and both
 * counts are forgotten, so that nobody counts towards the other. Whoever counts twice before the other changes the own count.
 */
export async function compareCount(
  trx: Transaction<Database>,
  { decisionId, counterId, counts }: OwnCount,
): Promise<Exclude<HandState, 'none'>> {
  const rows = await rowsOf(trx, decisionId)
  const marks: readonly string[] = Object.values(MARKS)
  const other = rows.find((row) => row.counterId !== counterId && !marks.includes(row.counterId))
  if (!other) {
    await trx
      .deleteFrom('handCount')
      .where('decisionId', '=', decisionId)
      .where('counterId', '=', counterId)
      .execute()
    await writeRow(trx, { decisionId, counterId, counts })
    return 'waiting'
  }
  const state = isSameCount(fromJson<HandCounts>(other.counts), counts) ? 'counted' : 'again'
  await trx.deleteFrom('handCount').where('decisionId', '=', decisionId).execute()
  await writeRow(trx, { decisionId, counterId: MARKS[state], counts: null })
  return state
}

function writeRow(
  trx: Transaction<Database>,
  { decisionId, counterId, counts }: { decisionId: DecisionId; counterId: string; counts: HandCounts | null },
) {
  return trx
    .insertInto('handCount')
    .values({ decisionId, counterId, counts: toJson(counts) })
    .execute()
}
