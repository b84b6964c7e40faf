import type { Duplex } from 'node:stream'
import { WebSocket } from 'ws'
import type { RoomSocket } from '../rooms/connection.ts'
import { compressedFrameOf, framesOf } from './frames.ts'

/** A peer that does not finish the closing handshake in this time is dropped, with all that waited for it. */
const CLOSE_WAIT_MS = 3_000
/** Smaller messages leave as they are: compressing them costs more than it saves. */
const COMPRESS_FROM_BYTES = 4 * 1024

/**
 * The little that a room sees of a WebSocket. An error always ends in `close`, which is where it is handled.
 * Frames are written to the stream under it, because `ws` would encode and compress each of them for each connection anew.
 * `ws` itself only writes whole control frames, so the two never mix; give it nothing else to send.
 */
export function createRoomSocket(webSocket: WebSocket, stream: Duplex): RoomSocket {
  const canInflate = webSocket.extensions.includes('permessage-deflate')
  /** Frames behind one that is being compressed, that one first. */
  let queue: { frame: Buffer | Promise<Buffer>; bytes: number }[] = []
  let queuedBytes = 0

  let isEnding = false

  const terminateSoon = () => {
    // Whoever is closed may go on sending what it is closed for.
    if (isEnding) return
    isEnding = true
    const timer = setTimeout(() => webSocket.terminate(), CLOSE_WAIT_MS).unref()
    webSocket.once('close', () => clearTimeout(timer))
  }
  webSocket.on('error', terminateSoon)

  const write = (frame: Buffer) => {
    if (webSocket.readyState === WebSocket.OPEN) stream.write(frame)
  }

  async function drain(): Promise<void> {
    for (let next = queue[0]; next; next = queue[0]) {
      const frame = await next.frame
      if (queue[0] !== next) return
      write(frame)
      queue.shift()
      queuedBytes -= next.bytes
    }
  }

  const isLarge = (bytes: number) => canInflate && bytes >= COMPRESS_FROM_BYTES

  function sendOne(bytes: Uint8Array): void {
    const frame = isLarge(bytes.length) ? compressedFrameOf(bytes) : framesOf([bytes])
    if (queue.length === 0 && Buffer.isBuffer(frame)) {
      stream.write(frame)
      return
    }
    queuedBytes += bytes.length
    queue.push({ frame, bytes: bytes.length })
    if (queue.length === 1) drain().catch(() => webSocket.terminate())
  }

  return {
    send(...messages) {
      if (webSocket.readyState !== WebSocket.OPEN) return
      if (queue.length === 0 && messages.every(({ length }) => !isLarge(length))) {
        stream.write(framesOf(messages))
        return
      }
      for (const message of messages) sendOne(message)
    },
    close(code, reason) {
      queue = []
      webSocket.close(code, reason)
      terminateSoon()
    },
    get waitingBytes() {
      return webSocket.bufferedAmount + queuedBytes
    },
  }
}
