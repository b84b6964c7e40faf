import type { PromiseId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { StagePromise } from '@wijktafel/shared/stage'
import type { Kysely } from 'kysely'
import { presentPromise } from './readPromises.ts'
import type { Database, SessionRow } from './schema.ts'

/**
 * What a meeting begins with: the promises of earlier meetings of its project that are open still, and what became of
 * those of the last one. Oldest first, and the latest where there are very many; none for a question between meetings. `shown`: stay, whatever became of them since.
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
  return rows
    .filter(
      ({ id, state, closedAt }) => state === 'open' || shown.has(id) || Number(closedAt) === lastClosedAt,
    )
    .slice(-LIMITS.PROMISES_AT_OPENING)
    .map((row) => {
      const { sessionId: _, decisionId: __, ...promise } = presentPromise(row)
      return promise
    })
}
