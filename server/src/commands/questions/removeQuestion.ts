import { CLOSE_CODE } from '@wijktafel/shared/codes'
import { documentName } from '@wijktafel/shared/documentName'
import type { SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Deps } from '../../deps.ts'
import { audit } from '../../storage/audit.ts'
import { inTransaction } from '../../storage/inTransaction.ts'
import { planErasure } from '../../storage/pendingErasures.ts'
import { scrubFreedPages, type Table } from '../../storage/scrubFreedPages.ts'
import type { Actor } from '../actor.ts'
import { finishErasures } from '../finishErasures.ts'
import { takeOffBoard } from './layAnswers.ts'
import { requireQuestion } from './requireQuestion.ts'

const TABLES: readonly Table[] = [
  ...(['session', 'question', 'activity', 'participant', 'card', 'media'] as const),
  ...(['noteReading', 'readingMark'] as const),
]

/** Takes a question away: its link says so, its answers leave every board. Within a day it can be put back. */
export async function removeQuestion(deps: Deps, actor: Actor, sessionId: SessionId): Promise<void> {
  await requireQuestion(deps, actor, { sessionId, capability: 'session.prepare' })
  await takeOffBoard(deps, sessionId, { forGood: true })
  await deps.db
    .updateTable('question')
    .set({ removedAt: deps.now() })
    .where('sessionId', '=', sessionId)
    .execute()
  await disconnectPhones(deps, sessionId)
  const actorId = actor.account?.id ?? null
  await audit(deps.db, { at: deps.now(), actor: actorId, action: 'question.remove', target: sessionId })
}

export async function restoreQuestion(deps: Deps, actor: Actor, sessionId: SessionId): Promise<void> {
  await requireQuestion(deps, actor, { sessionId, capability: 'session.prepare', removed: true })
  await deps.db.updateTable('question').set({ removedAt: null }).where('sessionId', '=', sessionId).execute()
  await disconnectPhones(deps, sessionId)
}

/** They come back and ask again what they may. */
async function disconnectPhones({ rooms }: Deps, sessionId: SessionId): Promise<void> {
  for (const kind of ['stage', 'cards'] as const) {
    await rooms.disconnect({ name: documentName(kind, sessionId) }, CLOSE_CODE.ACCESS_CHANGED)
  }
}

/** Erases a question for good once it was away long enough: rows, photos, recordings, live documents. */
export async function eraseQuestion(deps: Deps, sessionId: SessionId): Promise<void> {
  const isGone = await inTransaction(deps.db, sessionId, async (trx) => {
    const question = await trx
      .selectFrom('question')
      .select('removedAt')
      .where('sessionId', '=', sessionId)
      .executeTakeFirst()
    const isDue =
      question?.removedAt != null && question.removedAt <= deps.now() - LIMITS.REMOVED_QUESTION_KEPT_MS
    // Somebody put it back meanwhile, or another node was first.
    if (!isDue) return false
    await trx.deleteFrom('session').where('id', '=', sessionId).execute()
    await planErasure(
      trx,
      (['stage', 'cards', 'lead'] as const).map((kind) => documentName(kind, sessionId)),
    )
    return true
  })
  if (!isGone) return
  await finishErasures(deps)
  await scrubFreedPages(deps.db, TABLES)
}
