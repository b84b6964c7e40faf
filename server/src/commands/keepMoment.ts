import type { MomentCard } from '@wijktafel/shared/api/moment'
import { type BoardMoment, isUsed, readBoardMoment, withoutCards } from '@wijktafel/shared/board/moment'
import { documentName } from '@wijktafel/shared/documentName'
import { type ActivityId, type BoardId, type MomentId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { Transaction } from 'kysely'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import { inTransaction } from '../storage/inTransaction.ts'
import {
  findHiddenCards,
  findMoment,
  type MomentHead,
  presentMoment,
  readMoments,
} from '../storage/moments.ts'
import { momentToDrop } from '../storage/momentToDrop.ts'
import { packMoment } from '../storage/packMoment.ts'
import type { Database, MomentTable } from '../storage/schema.ts'
import type { Actor } from './actor.ts'
import { requireBoard } from './readBoard.ts'

interface NewMoment {
  boardId: BoardId
  kind: MomentTable['kind']
  name: string
  activityId?: ActivityId | null
  /** Made by the client, so that asking twice keeps one. */
  id?: MomentId
}

/** Somebody keeps the board as it is now, under a name. */
export async function keepOwnMoment(
  deps: Deps,
  actor: Actor,
  input: { boardId: BoardId; id: MomentId; name: string },
): Promise<MomentCard> {
  const { board } = await requireBoard(deps, actor, { boardId: input.boardId, capability: 'board.edit' })
  const moment = await momentsInTurn(deps, board.id, () => keepMoment(deps, { ...input, kind: 'own' }))
  if (!moment) throw new Refusal('notFound')
  return presentMoment(moment)
}

/** Moments of a board are kept and put back one after another. */
export function momentsInTurn<Result>(
  { turns }: Pick<Deps, 'turns'>,
  boardId: BoardId,
  task: () => Promise<Result>,
): Promise<Result> {
  return turns.inTurn(`moments:${boardId}`, task)
}

/**
 * Keeps a board as it is stored now, without the cards that nobody may see. Take a turn first (`momentsInTurn`).
 * The board that the last moment has is not kept twice: that moment comes back. Null for a step that left nothing.
 */
export async function keepMoment(
  deps: Pick<Deps, 'db' | 'rooms' | 'now'>,
  input: NewMoment,
): Promise<MomentHead | null> {
  const board = await deps.rooms.read(documentName('board', input.boardId), readBoardMoment)
  return inTransaction(deps.db, input.boardId, (trx) => store(trx, { ...input, board, now: deps.now() }))
}

interface StoredMoment extends NewMoment {
  board: BoardMoment
  now: number
}

/** What is hidden is looked up together with the storing: a card that is taken back now is missing, or is removed after it. */
async function store(
  trx: Transaction<Database>,
  { boardId, kind, name, activityId = null, id = newId<MomentId>(), board, now }: StoredMoment,
): Promise<MomentHead | null> {
  const owner = await trx.selectFrom('board').select('sessionId').where('id', '=', boardId).executeTakeFirst()
  if (!owner) throw new Refusal('boardDeleted')
  const known = await findMoment(trx, id)
  if (known) return known.boardId === boardId ? known : refuse('badRequest')
  const { sessionId } = owner
  const hidden = await findHiddenCards(trx, { sessionId, records: board.records })
  const shown = withoutCards(board, hidden)
  const { hash, body } = await packMoment(shown)
  const moments = await readMoments(trx, boardId)
  const last = moments[0]
  if (last?.hash === hash) return kind === 'own' ? giveName(trx, last, { name, moments }) : last
  if (kind === 'auto' && !last && !isUsed(shown.records)) return null
  if (body.length > LIMITS.MOMENT_BYTES) throw new Refusal('tooLarge')
  if (kind === 'own') requireRoomForOwn(moments)
  await makeRoom(trx, moments)
  const createdAt = Math.max(now, (last?.createdAt ?? 0) + 1)
  await trx
    .insertInto('moment')
    .values({ id, boardId, activityId, kind, name, createdAt, hash, body })
    .execute()
  return (await findMoment(trx, id)) ?? null
}

function refuse(code: 'badRequest'): never {
  throw new Refusal(code, 'id')
}

/** A moment with a name stays; one that had a name keeps it. */
async function giveName(
  trx: Transaction<Database>,
  moment: MomentHead,
  { name, moments }: { name: string; moments: readonly MomentHead[] },
): Promise<MomentHead> {
  if (moment.kind === 'own') return moment
  return nameMoment(trx, moment, { name, moments })
}

export async function nameMoment(
  trx: Transaction<Database>,
  moment: MomentHead,
  { name, moments }: { name: string; moments: readonly MomentHead[] },
): Promise<MomentHead> {
  if (moment.kind !== 'own') requireRoomForOwn(moments)
  await trx.updateTable('moment').set({ name, kind: 'own' }).where('id', '=', moment.id).execute()
  return { ...moment, name, kind: 'own' }
}

function requireRoomForOwn(moments: readonly MomentHead[]): void {
  const own = moments.filter(({ kind }) => kind === 'own')
  if (own.length >= LIMITS.OWN_MOMENTS_PER_BOARD) throw new Refusal('tooManyMoments')
}

async function makeRoom(trx: Transaction<Database>, moments: readonly MomentHead[]): Promise<void> {
  const left = [...moments].reverse()
  while (left.length >= LIMITS.MOMENTS_PER_BOARD) {
    const dropped = momentToDrop(left)
    if (!dropped) throw new Refusal('tooManyMoments')
    await trx.deleteFrom('moment').where('id', '=', dropped.id).execute()
    left.splice(left.indexOf(dropped), 1)
  }
}
