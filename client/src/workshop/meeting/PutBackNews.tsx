import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import { usePutBackNews } from '../../canvas/history/usePutBackNews.ts'
import { useLiveDocument } from '../../live/useLiveDocument.ts'

/** Tells everyone at the board that somebody put something back on it. */
export function PutBackNews({ boardId }: { boardId: BoardId }) {
  const live = useLiveDocument(documentName('board', boardId))
  usePutBackNews(live?.loaded ? live.doc : null)
  return null
}
