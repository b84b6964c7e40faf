import type { BoardId } from '@wijktafel/shared/ids'
import type { Role } from '@wijktafel/shared/roles'
import { usePutBackNews } from '../../canvas/history/usePutBackNews.ts'
import { useBoardDocument } from './useBoardDocument.ts'

/** Tells everyone at the board that somebody put something back on it. */
export function PutBackNews({ boardId, role }: { boardId: BoardId; role: Role }) {
  const live = useBoardDocument(boardId, role)
  usePutBackNews(live?.loaded ? live.doc : null)
  return null
}
