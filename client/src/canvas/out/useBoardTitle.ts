import type { BoardId } from '@wijktafel/shared/ids'
import { useEffect, useState } from 'react'
import { call } from '../../api/call.ts'
import { useT } from '../../i18n/translate.ts'

/** What the board is called; a plain word for it until that is known, or when there is no connection to ask. */
export function useBoardTitle(boardId: BoardId): string {
  const t = useT()
  const [title, setTitle] = useState<string | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    call('GET /api/boards/:boardId', { params: { boardId } }, { signal: stop.signal }).then(
      (board) => setTitle(board.title),
      () => undefined, // Without a name the file is called "bord": saving needs no connection.
    )
    return () => stop.abort()
  }, [boardId])
  return title || t('canvas.board')
}
