import { documentName } from '@wijktafel/shared/documentName'
import type { SessionId } from '@wijktafel/shared/ids'
import type { Phase } from '@wijktafel/shared/method/phase'
import { parseVideoLink } from '@wijktafel/shared/videoLink'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { planErasure } from '../storage/pendingErasures.ts'
import { requireSession } from './access.ts'
import type { Actor } from './actor.ts'
import { finishErasures } from './finishErasures.ts'
import { refreshStage } from './refreshStage.ts'

interface SessionChange {
  title?: string | undefined
  place?: string | undefined
  plannedAt?: number | null | undefined
  phase?: Phase | undefined
  videoUrl?: string | undefined
}

export async function changeSession(
  deps: Deps,
  actor: Actor,
  input: { sessionId: SessionId; change: SessionChange },
): Promise<void> {
  await requireSession(deps, actor, { sessionId: input.sessionId, capability: 'session.prepare' })
  const { videoUrl, ...rest } = input.change
  const change = { ...rest, ...(videoUrl !== undefined && { videoUrl: readVideoLink(videoUrl) }) }
  if (Object.keys(change).length === 0) return
  await deps.db.updateTable('session').set(change).where('id', '=', input.sessionId).execute()
  await refreshStage(deps, input.sessionId)
}

/** Null takes it away. */
function readVideoLink(text: string): string | null {
  if (text === '') return null
  const url = parseVideoLink(text)
  if (url === null) throw new Refusal('notAVideoLink', 'videoUrl')
  return url
}

/** Only a meeting that was never opened goes away like this: nothing of anyone is lost. */
export async function removeSession(deps: Deps, actor: Actor, sessionId: SessionId): Promise<void> {
  await requireSession(deps, actor, { sessionId, capability: 'session.prepare' })
  await inTransaction(deps.db, sessionId, async (trx) => {
    const notes = await trx.selectFrom('note').select('id').where('sessionId', '=', sessionId).execute()
    const { numDeletedRows } = await trx
      .deleteFrom('session')
      .where('id', '=', sessionId)
      .where('state', '=', 'planned')
      .executeTakeFirst()
    if (numDeletedRows !== 1n) throw new Refusal('notAllowed')
    await planErasure(trx, [
      documentName('stage', sessionId),
      documentName('cards', sessionId),
      documentName('lead', sessionId),
      ...notes.map((note) => documentName('note', note.id)),
    ])
  })
  await finishErasures(deps)
}
