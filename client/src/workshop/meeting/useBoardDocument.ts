import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import { can, type Role } from '@wijktafel/shared/roles'
import type { LiveSnapshot } from '../../live/liveSnapshot.ts'
import { useLiveDocument } from '../../live/useLiveDocument.ts'

/**
 * The document of a board, for what stands beside the canvas. Whoever may write on it keeps a copy on the device: said by whoever
 * asks first, because what is on the device already is not sent again.
 */
export function useBoardDocument(boardId: BoardId, role: Role): LiveSnapshot | null {
  return useLiveDocument(documentName('board', boardId), { persist: can(role, 'board.edit') })
}
