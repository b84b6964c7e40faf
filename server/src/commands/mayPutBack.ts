import { isFixedKey } from '@wijktafel/shared/board/boardDocument'
import { recordIds, recordsOf } from '@wijktafel/shared/board/boardReading'
import type { BoardRecord } from '@wijktafel/shared/board/fieldGroups'
import { cardIdOf } from '@wijktafel/shared/board/moment'
import { documentName } from '@wijktafel/shared/documentName'
import type { MomentId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { can } from '@wijktafel/shared/roles'
import type * as Y from 'yjs'
import type { Deps } from '../deps.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from './actor.ts'
import { boardAccess } from './readBoard.ts'
import { requireMoment } from './requireMoment.ts'

/**
 * Who may put back what. The whole board: the regisseur. One thing: who may change the board now; but areas and stamps, and a
 * card from a phone that was taken off the board, are the regisseur's, as they are on the board itself.
 */
export async function requirePutBack(
  deps: Deps,
  actor: Actor,
  { momentId, recordId }: { momentId: MomentId; recordId: string | null },
) {
  const capability = recordId === null ? 'board.manage' : 'board.edit'
  const found = await requireMoment(deps, actor, { momentId, capability })
  const { board, session, role } = found
  if (recordId === null || can(role, 'board.arrange')) return found
  if (boardAccess(role, { board, session }) !== 'edit') {
    throw new Refusal(session.state === 'closed' ? 'sessionClosed' : 'boardLocked')
  }
  const isOff = (doc: Y.Doc) => !recordsOf(doc).has(recordId)
  const isTakenOff =
    cardIdOf(recordId) !== null && (await deps.rooms.read(documentName('board', board.id), isOff))
  if (isFixedKey(recordId) || isTakenOff) throw new Refusal('notAllowed')
  return found
}

/** A board has a most that it can hold, also when much comes back. What lies there already takes no more room. */
export function requireRoom(doc: Y.Doc, records: readonly BoardRecord[]): void {
  const here = new Set(recordIds(recordsOf(doc)).filter(isShape))
  const all = new Set([...here, ...records.map(({ id }) => id).filter(isShape)])
  if (all.size > here.size && all.size > LIMITS.BOARD_SHAPES) throw new Refusal('tooLarge')
}

const isShape = (id: string) => id.startsWith('shape:')
