import type { PromiseView } from '@wijktafel/shared/api/promise'
import type { DecisionId, PictureId, ProjectId, PromiseId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { readPromise } from '../storage/readPromises.ts'
import type { Database } from '../storage/schema.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'

interface NewPromise {
  id: PromiseId
  sessionId: SessionId
  decisionId: DecisionId | null
  who: string
  face: PictureId | null
  what: string
  dueOn: string | null
}

/** Writes down who does what by when, also after the meeting. The same id twice is the same promise, as it stands. */
export async function createPromise(deps: Deps, actor: Actor, input: NewPromise): Promise<PromiseView> {
  const { session } = await requireSession(deps, actor, {
    sessionId: input.sessionId,
    capability: 'promise.edit',
  })
  return inTransaction(deps.db, session.id, async (trx) => {
    const stored = await trx
      .selectFrom('promise')
      .select('sessionId')
      .where('id', '=', input.id)
      .executeTakeFirst()
    if (stored && stored.sessionId !== session.id) throw new Refusal('badRequest', 'id')
    if (!stored) {
      await checkDecision(trx, input.decisionId, session.projectId)
      await checkCount(trx, session.id)
      await trx
        .insertInto('promise')
        .values({
          ...input,
          projectId: session.projectId,
          state: 'open',
          createdAt: deps.now(),
          settledAt: null,
        })
        .execute()
    }
    return readPromise(trx, input.id)
  })
}

async function checkDecision(
  trx: Transaction<Database>,
  decisionId: DecisionId | null,
  projectId: ProjectId,
): Promise<void> {
  if (decisionId === null) return
  const decision = await trx
    .selectFrom('decision')
    .select('id')
    .where('id', '=', decisionId)
    .where('projectId', '=', projectId)
    .executeTakeFirst()
  if (!decision) throw new Refusal('badRequest', 'decisionId')
}

async function checkCount(trx: Transaction<Database>, sessionId: SessionId): Promise<void> {
  const { count } = await trx
    .selectFrom('promise')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('sessionId', '=', sessionId)
    .executeTakeFirstOrThrow()
  if (count >= LIMITS.PROMISES_PER_SESSION) throw new Refusal('tooLarge')
}
