import type { DocumentName } from '@wijktafel/shared/documentName'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { LiveRoom } from './liveRoom.ts'

/**
 * A live document as the screen sees it.
 * 1. Everyone in this page who opens the same name shares one connection; it closes a moment after the last one left.
 * 2. After the server refused an update, `doc` is another one: what was refused is thrown away, never sent again.
 *    So take `doc` from the snapshot, and start again when it changes.
 */
export type LiveStatus =
  | { readonly state: 'connecting' | 'online' | 'offline' | 'deleted' }
  /** The server closed for good: see CLOSE_CODE. */
  | { readonly state: 'refused'; readonly code: number }

export interface LiveSnapshot {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly status: LiveStatus
  /** True once there is something to show: from this device's own copy or from the server. */
  readonly loaded: boolean
  /** Whether the server has stored all that left this page. What waits for a connection shows in `status`. */
  readonly saved: boolean
  /** How often the server refused an update of ours. */
  readonly refusals: number
  /** The server cannot store anything just now. What was written is kept here, and sent again. */
  readonly isNotSaved: boolean
}

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
const rooms = new Map<
  DocumentName,
  { room: LiveRoom; users: number; closing?: ReturnType<typeof setTimeout> }
>()

export function openLiveDocument(name: DocumentName, { persist = false }: LiveOptions = {}): LiveDocument {
  const shared = rooms.get(name) ?? { room: new LiveRoom(name, { persist }), users: 0 }
  rooms.set(name, shared)
  if (persist) shared.room.keepCopy()
  shared.users += 1
  clearTimeout(shared.closing)
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
      // React mounts twice in development, and pages that follow each other often share a document.
      shared.closing = setTimeout(() => {
        rooms.delete(name)
        room.destroy()
      }, LINGER_MS)
    },
  }
}
