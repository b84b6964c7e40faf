import type { RemarkId } from '@wijktafel/shared/ids'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { requireSeat } from './access.ts'
import type { Actor } from './actor.ts'
import { projectRemarks } from './projectRemarks.ts'
import { requireBoard } from './readBoard.ts'
import { checkRemarkCount, requireRemarkable } from './writeRemark.ts'

/** Its maker takes a remark back: it leaves every screen. Doing it again changes nothing. */
export function removeRemark(deps: Deps, actor: Actor, remarkId: RemarkId): Promise<void> {
  return changeOwnRemark(deps, actor, { remarkId, isRemoved: true })
}

/** Puts a remark back that its maker took back. */
export function restoreRemark(deps: Deps, actor: Actor, remarkId: RemarkId): Promise<void> {
  return changeOwnRemark(deps, actor, { remarkId, isRemoved: false })
}

async function changeOwnRemark(
  deps: Deps,
  actor: Actor,
  { remarkId, isRemoved }: { remarkId: RemarkId; isRemoved: boolean },
): Promise<void> {
  const found = await deps.db
    .selectFrom('remark')
    .select(['boardId', 'participantId'])
    .where('id', '=', remarkId)
    .executeTakeFirst()
  if (!found) throw new Refusal('notFound')
  await requireSeat(deps, actor, found.participantId)
  const { board, role, session } = await requireBoard(deps, actor, {
    boardId: found.boardId,
    capability: 'board.read',
  })
  await inTransaction(deps.db, session.id, async (trx) => {
    await requireRemarkable(trx, { board, role })
    const remark = await trx.selectFrom('remark').selectAll().where('id', '=', remarkId).executeTakeFirst()
    if (!remark) throw new Refusal('notFound')
    if ((remark.removedAt !== null) === isRemoved) return
    if (!isRemoved) await checkRemarkCount(trx, remark)
    await trx
      .updateTable('remark')
      .set({ removedAt: isRemoved ? deps.now() : null })
      .where('id', '=', remarkId)
      .execute()
  })
  await projectRemarks(deps, { sessionId: session.id, boardId: board.id })
}
