import type { PromiseId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { StagePromise } from '@wijktafel/shared/stage'
import type { Kysely } from 'kysely'
import { presentPromise } from './readPromises.ts'
import type { Database, SessionRow } from './schema.ts'

/**
 * What a meeting begins with: the promises of earlier meetings of its project that are open still, and what became of
 * those of the last one, and of older ones since that one ended. Oldest first, and the latest where there are very many; none for a question between meetings. `shown`: stay, whatever became of them since.
 */
export async function readPromised(
  db: Kysely<Database>,
  { id, projectId, kind }: Pick<SessionRow, 'id' | 'projectId' | 'kind'>,
  shown: ReadonlySet<PromiseId> = new Set(),
): Promise<StagePromise[]> {
  if (kind === 'question') return []
  const rows = await db
    .selectFrom('promise')
    .innerJoin('session', 'session.id', 'promise.sessionId')
    .selectAll('promise')
    .select('session.closedAt')
    .where('promise.projectId', '=', projectId)
    .where('promise.sessionId', '!=', id)
    .where('session.state', '=', 'closed')
    .orderBy('promise.createdAt')
    .orderBy('promise.id')
    .execute()
  const lastClosedAt = Math.max(...rows.map(({ closedAt }) => Number(closedAt)))
  const sinceAt = await lastMeetingEndedAt(db, { id, projectId })
  const isNew = ({ settledAt }: { settledAt: number | null }) => settledAt !== null && settledAt >= sinceAt
  return rows
    .filter(
      (row) =>
        row.state === 'open' || shown.has(row.id) || Number(row.closedAt) === lastClosedAt || isNew(row),
    )
    .slice(-LIMITS.PROMISES_AT_OPENING)
    .map((row) => {
      const { sessionId: _, decisionId: __, ...promise } = presentPromise(row)
      return promise
    })
}

/** Also one in which nothing was promised; 0 where there was none. */
async function lastMeetingEndedAt(
  db: Kysely<Database>,
  { id, projectId }: Pick<SessionRow, 'id' | 'projectId'>,
): Promise<number> {
  const last = await db
    .selectFrom('session')
    .select('closedAt')
    .where('projectId', '=', projectId)
    .where('id', '!=', id)
    .where('kind', '=', 'meeting')
    .where('state', '=', 'closed')
    .orderBy('closedAt', 'desc')
    .executeTakeFirst()
  return Number(last?.closedAt ?? 0)
}
