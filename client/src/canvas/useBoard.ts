import { isLaidOut } from '@wijktafel/shared/board/boardReading'
import { documentName } from '@wijktafel/shared/documentName'
import type { BoardId } from '@wijktafel/shared/ids'
import { useEffect, useState } from 'react'
import { useValue } from 'tldraw'
import type { LiveSnapshot, LiveStatus } from '../live/liveSnapshot.ts'
import { useDocumentValue } from '../live/useDocumentValue.ts'
import { useLiveDocument } from '../live/useLiveDocument.ts'
import type { BoardAccess } from './boardAccess.ts'
import { type BoardStore, createBoardStore } from './boardStore.ts'

export interface OpenBoard {
  /** Null until there is something to show: from this device or from the server. */
  board: BoardStore | null
  live: LiveSnapshot | null
  status: LiveStatus
  /** Ids of records that this version cannot show. */
  unreadable: readonly string[]
  /** The board was changed by a newer version: to be read only, until the page is loaded again. */
  isNewer: boolean
}

const CONNECTING: LiveStatus = { state: 'connecting' }
const NOTHING: readonly string[] = []

/** Opens a board and keeps canvas and document equal while the component stands. */
export function useBoard(boardId: BoardId, { canEdit, canArrange }: BoardAccess): OpenBoard {
  const live = useLiveDocument(documentName('board', boardId), { persist: canEdit })
  const hasLayout = useDocumentValue(live?.doc ?? null, isLaidOut) ?? false
  const isOnline = live?.status.state === 'online'
  // An own copy may hold nothing yet; from the server also an empty board is a board.
  const doc = live?.loaded && (hasLayout || isOnline) ? live.doc : null
  const [board, setBoard] = useState<BoardStore | null>(null)

  useEffect(() => {
    if (!doc) return
    const opened = createBoardStore(doc, { canEdit: false, canArrange: false })
    setBoard(opened)
    return () => {
      setBoard(null)
      opened.dispose()
    }
  }, [doc])

  const isNewer = useValue('is newer', () => board?.binding.schemaState.get() === 'newer', [board])
  useEffect(() => {
    const mayWrite = canEdit && !isNewer
    board?.binding.setAccess({ canEdit: mayWrite, canArrange: canArrange && mayWrite })
  }, [board, canEdit, canArrange, isNewer])

  useEffect(() => {
    if (!board || !isOnline || !canEdit) return
    board.binding.migrate()
    board.binding.sweep()
  }, [board, isOnline, canEdit])

  useFlushOnLeave(board)
  const unreadable = useValue('unreadable', () => board?.binding.unreadable.get() ?? NOTHING, [board])
  return { board, live, status: live?.status ?? CONNECTING, unreadable, isNewer }
}

/** A phone that is put away, a tab that closes: the last movement still goes. */
function useFlushOnLeave(board: BoardStore | null): void {
  useEffect(() => {
    if (!board) return
    const flush = () => board.binding.flush()
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [board])
}
