import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { audit } from '../storage/audit.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { planErasure } from '../storage/pendingErasures.ts'
import type { Actor } from './actor.ts'
import { finishErasures } from './finishErasures.ts'
import { withCardsStill } from './projectCards.ts'
import { requireBoard } from './readBoard.ts'
import { refreshStage } from './refreshStage.ts'

/** Takes a board away with its document. Cards stay where they came from: in SQL, on phones, in the report. */
export async function deleteBoard(deps: Deps, actor: Actor, boardId: BoardId): Promise<void> {
  const { session } = await requireBoard(deps, actor, { boardId, capability: 'board.manage' })
  await withCardsStill(deps, session.id, async () => {
    await inTransaction(deps.db, session.id, async (trx) => {
      await trx.updateTable('activity').set({ boardId: null }).where('boardId', '=', boardId).execute()
      await trx.deleteFrom('board').where('id', '=', boardId).execute()
      await planErasure(trx, [documentName('board', boardId)])
    })
    await finishErasures(deps)
  })
  await refreshStage(deps, session.id)
  const actorId = actor.account?.id ?? null
  await audit(deps.db, { at: deps.now(), actor: actorId, action: 'board.delete', target: boardId })
}
