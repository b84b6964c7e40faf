import { canBeRemarkedOn } from '@wijktafel/shared/board/remarks'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId, ParticipantId, PictureId, RemarkId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { can, type Role } from '@wijktafel/shared/roles'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import { toJson } from '../storage/json.ts'
import type { BoardRow, Database, RemarkRow } from '../storage/schema.ts'
import { requireOpen, requireSeat } from './access.ts'
import type { Actor } from './actor.ts'
import { projectRemarks } from './projectRemarks.ts'
import { requireBoard } from './readBoard.ts'

export interface NewRemark {
  id: RemarkId
  boardId: BoardId
  participantId: ParticipantId
  recordId: string
  text: string
  pictures: readonly PictureId[]
}

/** Says something about what lies on a board. The same id from the same seat again is the same remark, also after it was taken back. */
export async function writeRemark(deps: Deps, actor: Actor, input: NewRemark): Promise<void> {
  const { board, session, role } = await requireBoard(deps, actor, {
    boardId: input.boardId,
    capability: 'board.read',
  })
  if (!can(role, 'card.create')) throw new Refusal('notAllowed')
  const seat = await requireSeat(deps, actor, input.participantId)
  if (seat.sessionId !== session.id) throw new Refusal('notFound')
  const isThere = await deps.rooms.read(documentName('board', board.id), (doc) =>
    canBeRemarkedOn(doc, input.recordId),
  )
  if (!isThere) throw new Refusal('notFound')
  await inTransaction(deps.db, session.id, async (trx) => {
    const stored = await trx.selectFrom('remark').selectAll().where('id', '=', input.id).executeTakeFirst()
    if (stored) return checkSame(stored, input)
    await requireRemarkable(trx, { board, role })
    await checkRemarkCount(trx, input)
    const { pictures, ...rest } = input
    await trx
      .insertInto('remark')
      .values({ ...rest, pictures: toJson(pictures), createdAt: deps.now(), removedAt: null })
      .execute()
  })
  await projectRemarks(deps, { sessionId: session.id, boardId: board.id })
}

function checkSame(stored: RemarkRow, { participantId }: NewRemark): void {
  if (stored.participantId !== participantId) throw new Refusal('badRequest', 'id')
}

/** While the meeting runs; on a locked board only by who may arrange it. */
export async function requireRemarkable(
  trx: Transaction<Database>,
  { board, role }: { board: Pick<BoardRow, 'id' | 'sessionId'>; role: Role },
): Promise<void> {
  const now = await trx
    .selectFrom('board')
    .innerJoin('session', 'session.id', 'board.sessionId')
    .select(['board.locked', 'session.state'])
    .where('board.id', '=', board.id)
    .executeTakeFirst()
  if (!now) throw new Refusal('boardDeleted')
  requireOpen(now)
  if (now.locked === 1 && !can(role, 'board.arrange')) throw new Refusal('boardLocked')
}

export async function checkRemarkCount(
  trx: Transaction<Database>,
  { boardId, recordId }: Pick<RemarkRow, 'boardId' | 'recordId'>,
): Promise<void> {
  const { count } = await trx
    .selectFrom('remark')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('boardId', '=', boardId)
    .where('recordId', '=', recordId)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (Number(count) >= LIMITS.REMARKS_PER_CARD) throw new Refusal('tooManyRemarks')
}
