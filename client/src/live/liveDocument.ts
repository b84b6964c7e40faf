import type { DocumentName } from '@wijktafel/shared/documentName'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { LiveRoom } from './liveRoom.ts'
import type { LiveSnapshot } from './liveSnapshot.ts'
import { openRooms } from './openRooms.ts'

/**
 * A live document as the screen sees it.
 * 1. Everyone in this page who opens the same name shares one connection; it closes a moment after the last one left, and
 *    not before the server stored what was written.
 * 2. After the server refused an update, or a backup was put back, `doc` is another one: what it held is thrown away, never
 *    sent again. So take `doc` from the snapshot, and start again when it changes.
 */
export interface LiveDocument {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  getSnapshot: () => LiveSnapshot
  /** Tells of every new snapshot. Returns how to stop listening. */
  subscribe: (listener: () => void) => () => void
  /** Lets go. Safe to call twice. */
  destroy: () => void
}

export interface LiveOptions {
  /** Keep a copy on this device, so that the document opens without network and edits made offline survive a reload. */
  persist?: boolean
}

const LINGER_MS = 1_000

export function openLiveDocument(name: DocumentName, { persist = false }: LiveOptions = {}): LiveDocument {
  const shared = openRooms.get(name) ?? openRooms.add(name, new LiveRoom(name, { persist }))
  if (persist) shared.room.keepCopy()
  shared.users += 1
  shared.callOff?.()
  let isOpen = true
  const { room } = shared
  return {
    get doc() {
      return room.getSnapshot().doc
    },
    get awareness() {
      return room.getSnapshot().awareness
    },
    getSnapshot: room.getSnapshot,
    subscribe: room.subscribe,
    destroy() {
      if (!isOpen) return
      isOpen = false
      shared.users -= 1
      if (shared.users > 0) return
      shared.callOff = afterLastWork(room, () => openRooms.remove(name))
    },
  }
}

/**
 * Runs `close` a moment later: React mounts twice in development, and pages that follow each other often share a document.
 * And not before all was sent that can be sent: who closes a note without network has not thrown it away.
 */
function afterLastWork(room: LiveRoom, close: () => void): () => void {
  let stop: () => void = () => undefined
  const closeWhenDone = () => {
    const { isEdited, status } = room.getSnapshot()
    const isOver = status.state === 'deleted' || status.state === 'refused'
    if (isEdited && !isOver) return
    stop()
    close()
  }
  const timer = setTimeout(() => {
    stop = room.subscribe(closeWhenDone)
    closeWhenDone()
  }, LINGER_MS)
  return () => {
    clearTimeout(timer)
    stop()
  }
}
