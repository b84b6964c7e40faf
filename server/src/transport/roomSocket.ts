import type { WebSocket } from 'ws'
import type { RoomSocket } from '../rooms/connection.ts'

/** A peer that does not finish the closing handshake in this time is dropped, with all that waited for it. */
const CLOSE_WAIT_MS = 3_000

/** The little that a room sees of a WebSocket. An error always ends in `close`, which is where it is handled. */
export function createRoomSocket(webSocket: WebSocket): RoomSocket {
  const terminateSoon = () => {
    const timer = setTimeout(() => webSocket.terminate(), CLOSE_WAIT_MS).unref()
    webSocket.once('close', () => clearTimeout(timer))
  }
  webSocket.on('error', terminateSoon)
  return {
    send(bytes) {
      // Without a callback `ws` throws on a socket that just went away; its `close` event tells the room.
      webSocket.send(bytes, () => undefined)
    },
    close(code, reason) {
      webSocket.close(code, reason)
      terminateSoon()
    },
    get waitingBytes() {
      return webSocket.bufferedAmount
    },
  }
}
