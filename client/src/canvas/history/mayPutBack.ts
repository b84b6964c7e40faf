import type { BoardDetail } from '@wijktafel/shared/api/board'
import { isFixedKey } from '@wijktafel/shared/board/boardDocument'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { cardIdOf } from '@wijktafel/shared/board/moment'
import type * as Y from 'yjs'

/** As the server decides it: what only the regisseur takes off a board, only the regisseur puts back on it. */
export function mayPutBack(doc: Y.Doc | null, access: BoardDetail['access'], recordId: string): boolean {
  if (access !== 'edit') return access === 'arrange'
  const isTakenOff = cardIdOf(recordId) !== null && !(doc && recordsOf(doc).has(recordId))
  return !isFixedKey(recordId) && !isTakenOff
}
