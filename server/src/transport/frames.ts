import { promisify } from 'node:util'
import { constants, deflateRaw, deflateRawSync } from 'node:zlib'

/** A final binary frame (RFC 6455, 5.2), and the same with its payload compressed (RFC 7692, 6). */
const BINARY = 0x82
const BINARY_COMPRESSED = 0xc2
/** Payload lengths that are written in two and in eight bytes. */
const LENGTH_16 = 126
const LENGTH_64 = 127
/** What a sync flush ends with, and what a compressed message leaves out. */
const SYNC_FLUSH_BYTES = 4

const COMPRESSION = { level: 4, finishFlush: constants.Z_SYNC_FLUSH }
/**
 * Whoever waits for a large document waits for this too: half the time for a quarter more bytes, and in few pieces, because
 * between two of them it waits for whatever else this thread has to do.
 */
const QUICK_COMPRESSION = { ...COMPRESSION, level: 1, chunkSize: 256 * 1024 }
/** Below this it takes less time than giving it to another thread. */
const AT_ONCE_BYTES = 192 * 1024
const deflateLater = promisify(deflateRaw)

const compressed = new WeakMap<Uint8Array, Buffer | Promise<Buffer>>()
let last: { messages: readonly Uint8Array[]; frames: Buffer } | null = null

/** A frame from a server for each message, one behind the other. Encoded once for all who get the same one after another. */
export function framesOf(messages: readonly Uint8Array[]): Buffer {
  if (last && isSame(last.messages, messages)) return last.frames
  const encoded = messages.map((message) => encodeFrame(BINARY, message))
  const [only] = encoded
  const frames = encoded.length === 1 && only ? only : Buffer.concat(encoded)
  last = { messages, frames }
  return frames
}

const isSame = (some: readonly Uint8Array[], others: readonly Uint8Array[]) =>
  some.length === others.length && some.every((message, index) => message === others[index])

/**
 * The same, compressed once for everyone, however many get it: a compressor for each connection would take a quarter of a
 * megabyte each. Large ones are compressed in another thread.
 */
export function compressedFrameOf(bytes: Uint8Array): Buffer | Promise<Buffer> {
  const known = compressed.get(bytes)
  if (known) return known
  const frame =
    bytes.length < AT_ONCE_BYTES
      ? encodeCompressed(deflateRawSync(bytes, COMPRESSION))
      : deflateLater(bytes, QUICK_COMPRESSION).then((deflated) => {
          const encoded = encodeCompressed(deflated)
          compressed.set(bytes, encoded)
          return encoded
        })
  compressed.set(bytes, frame)
  return frame
}

const encodeCompressed = (deflated: Buffer) =>
  encodeFrame(BINARY_COMPRESSED, deflated.subarray(0, -SYNC_FLUSH_BYTES))

function encodeFrame(first: number, payload: Uint8Array): Buffer {
  const { length } = payload
  const headerBytes = length < LENGTH_16 ? 2 : length < 0x10000 ? 4 : 10
  const frame = Buffer.allocUnsafe(headerBytes + length)
  frame[0] = first
  if (headerBytes === 2) frame[1] = length
  else if (headerBytes === 4) {
    frame[1] = LENGTH_16
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = LENGTH_64
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.set(payload, headerBytes)
  return frame
}
