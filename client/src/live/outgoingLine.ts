import { LIMITS } from '@wijktafel/shared/limits'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** Sync messages of y-websocket (type 0): the answer to a sync question (1) and an update (2) carry an update. */
const SYNC = 0
const ANSWER = 1
const UPDATE = 2

/** The header of a frame: two numbers, and how long the update is. */
const HEADER_BYTES = 16
/** Below UNTAKEN_BYTES_PER_CONNECTION: so much may be on its way before the server said that it is stored. */
const UNDER_WAY_BYTES = LIMITS.UNTAKEN_BYTES_PER_CONNECTION / 2

export interface OutgoingLineOptions {
  /** The answer to `isSaved` may be another one now. */
  onChange: () => void
  /** Something came from the server. */
  onHeard: () => void
  /** An edit is larger than any frame may be: it cannot be sent, nor can what comes after it. */
  onTooLarge: () => void
}

/**
 * What leaves this page over one room's connection, between y-websocket and the socket.
 * 1. No update leaves before the server's question was answered: the answer holds all that was written until then.
 * 2. No frame is larger than LIMITS.FRAME_BYTES: a larger update leaves in pieces, in order.
 * 3. It counts as the server does, so that it knows whether the server really has what this page wrote.
 */
export interface OutgoingLine {
  /** For y-websocket's `WebSocketPolyfill`. A new socket counts anew, as the server does. */
  Socket: typeof WebSocket
  /** The server has stored so many update-carrying messages of this connection for good. */
  noteSaved: (count: number) => void
  /** Whether this connection took all that was written here, and the server stored it for good. */
  isSaved: () => boolean
}

interface Traffic {
  send: (frame: Uint8Array) => void
  hasAnswered: boolean
  queue: Uint8Array[]
  isSplitting: boolean
  /** Sizes of the frames that the server did not yet call saved. */
  underWay: number[]
  savedCount: number
}

export function createOutgoingLine({ onChange, onHeard, onTooLarge }: OutgoingLineOptions): OutgoingLine {
  let current: Traffic | null = null

  const pump = (traffic: Traffic) => {
    while (traffic === current && !traffic.isSplitting) {
      const [frame] = traffic.queue
      if (!frame || !hasRoom(traffic, frame)) return
      traffic.queue.shift()
      if (frame.length > LIMITS.FRAME_BYTES) void split(traffic, frame)
      else {
        traffic.underWay.push(frame.length)
        traffic.send(frame)
      }
    }
  }

  const split = async (traffic: Traffic, frame: Uint8Array) => {
    traffic.isSplitting = true
    const pieces = await cutFrame(frame)
    traffic.isSplitting = false
    if (traffic !== current) return
    if (!pieces) return onTooLarge()
    traffic.queue.unshift(...pieces)
    pump(traffic)
  }

  class OutgoingSocket extends WebSocket {
    private readonly traffic: Traffic

    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      this.traffic = {
        send: (frame) => super.send(frame as Uint8Array<ArrayBuffer>),
        ...{ hasAnswered: false, queue: [], isSplitting: false, underWay: [], savedCount: 0 },
      }
      current = this.traffic
      this.addEventListener('message', onHeard)
    }

    override send(data: Parameters<WebSocket['send']>[0]): void {
      const kind = data instanceof Uint8Array && data[0] === SYNC ? data[1] : undefined
      if (kind === ANSWER) this.traffic.hasAnswered = true
      if (!(data instanceof Uint8Array) || (kind !== ANSWER && kind !== UPDATE)) super.send(data)
      else if (this.traffic.hasAnswered) {
        this.traffic.queue.push(data)
        pump(this.traffic)
        onChange()
      }
    }
  }

  return {
    Socket: OutgoingSocket,
    noteSaved(count) {
      if (!current) return
      current.underWay.splice(0, count - current.savedCount)
      current.savedCount = count
      pump(current)
      onChange()
    },
    isSaved() {
      if (!current?.hasAnswered || current.isSplitting) return false
      return current.queue.length === 0 && current.underWay.length === 0
    },
  }
}

/** One frame may always go. */
function hasRoom({ underWay }: Traffic, frame: Uint8Array): boolean {
  if (underWay.length === 0) return true
  const size = Math.min(frame.length, LIMITS.FRAME_BYTES)
  return underWay.reduce((sum, bytes) => sum + bytes, size) <= UNDER_WAY_BYTES
}

/** Null when it cannot be cut small enough. Loaded only when it is needed: nearly never, and never on a phone. */
async function cutFrame(frame: Uint8Array): Promise<Uint8Array[] | null> {
  try {
    const { splitUpdate } = await import('./splitUpdate.ts')
    const decoder = decoding.createDecoder(frame)
    decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    const update = decoding.readVarUint8Array(decoder)
    return splitUpdate(update, LIMITS.FRAME_BYTES - HEADER_BYTES)?.map(encodeUpdateFrame) ?? null
  } catch {
    // The code itself cannot be fetched (the server was renewed meanwhile): loading the page again is the way out.
    return null
  }
}

function encodeUpdateFrame(update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, SYNC)
  encoding.writeVarUint(encoder, UPDATE)
  encoding.writeVarUint8Array(encoder, update)
  return encoding.toUint8Array(encoder)
}
