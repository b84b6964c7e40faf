import type { BoardId } from '@wijktafel/shared/ids'
import { usePutBackNews } from '../../canvas/history/usePutBackNews.ts'
import { useBoardDocument } from './useBoardDocument.ts'

/** Tells everyone at the board that somebody put something back on it. */
export function PutBackNews({ boardId }: { boardId: BoardId }) {
  const live = useBoardDocument(boardId)
  usePutBackNews(live?.loaded ? live.doc : null)
  return null
}
