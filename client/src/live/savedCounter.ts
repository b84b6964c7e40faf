/** Sync messages of y-websocket (type 0) that carry an update: the answer to a sync question (1) and an update (2). */
const SYNC = 0
const FIRST_WITH_UPDATE = 1

export interface SavedCounter {
  /** For y-websocket's `WebSocketPolyfill`: counts what leaves. A new connection counts anew, as the server does. */
  Socket: typeof WebSocket
  /** The server has stored so many update-carrying messages of this connection for good. */
  noteSaved: (count: number) => void
  /** Whether everything that left is stored. What has not left (no connection) is not counted: ask the status. */
  isSaved: () => boolean
}

/** Knows what y-websocket does not: whether the server really has what this page wrote. `onChange` tells of a new answer. */
export function createSavedCounter(onChange: () => void): SavedCounter {
  let sent = 0
  let saved = 0
  class CountingSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      sent = 0
      saved = 0
    }

    override send(data: Parameters<WebSocket['send']>[0]): void {
      super.send(data)
      if (!(data instanceof Uint8Array) || data[0] !== SYNC || (data[1] ?? 0) < FIRST_WITH_UPDATE) return
      sent += 1
      onChange()
    }
  }
  return {
    Socket: CountingSocket,
    noteSaved(count) {
      saved = count
      onChange()
    },
    isSaved: () => saved >= sent,
  }
}
