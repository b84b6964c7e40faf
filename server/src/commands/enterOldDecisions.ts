import type { DecisionId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { Deps } from '../deps.ts'
import { lockDecision } from '../storage/ballots.ts'
import { enterDecision } from '../storage/decisionBook.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import type { Database } from '../storage/schema.ts'

/**
 * Enters what was decided before there was a book, oldest first, marked as entered later. At the start, and after older data
 * was put back; on several nodes at once each decision is entered once.
 */
export async function enterOldDecisions({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<void> {
  for (const { id, projectId } of await findUnentered(db)) {
    await inTransaction(db, projectId, async (trx) => {
      const { state } = await lockDecision(trx, id)
      if (await isEntered(trx, id)) return
      const kind = state === 'closed' ? 'outcome' : 'counted'
      await enterDecision(trx, { decisionId: id, kind, at: now(), actorId: null, isLate: true })
    })
  }
}

function findUnentered(db: Kysely<Database>) {
  return db
    .selectFrom('decision')
    .leftJoin('decisionBook', 'decisionBook.decisionId', 'decision.id')
    .select(['decision.id', 'decision.projectId'])
    .where('decision.state', 'in', ['counted', 'closed'])
    .where('decision.result', 'is not', null)
    .where('decisionBook.number', 'is', null)
    .orderBy('decision.closedAt')
    .orderBy('decision.id')
    .execute()
}

async function isEntered(db: Kysely<Database>, decisionId: DecisionId): Promise<boolean> {
  const known = await db
    .selectFrom('decisionBook')
    .select('number')
    .where('decisionId', '=', decisionId)
    .executeTakeFirst()
  return known !== undefined
}
