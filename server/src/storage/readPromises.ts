import type { PromiseView } from '@wijktafel/shared/api/promise'
import type { PromiseId, SessionId } from '@wijktafel/shared/ids'
import type { Kysely } from 'kysely'
import type { Database, PromiseRow } from './schema.ts'

export function presentPromise(row: PromiseRow): PromiseView {
  const { id, sessionId, decisionId, who, face, what, dueOn, state } = row
  return { id, sessionId, decisionId, who, face, what, dueOn, state }
}

/** The promises of a meeting in the order in which they were made. */
export async function readPromises(db: Kysely<Database>, sessionId: SessionId): Promise<PromiseView[]> {
  const rows = await db
    .selectFrom('promise')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return rows.map(presentPromise)
}

export async function readPromise(db: Kysely<Database>, id: PromiseId): Promise<PromiseView> {
  return presentPromise(
    await db.selectFrom('promise').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
}
