import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
export const OPCODE = { CONTINUATION: 0, TEXT: 1, BINARY: 2, CLOSE: 8, PING: 9, PONG: 10 }

export interface RawFrame {
  opcode: number
  payload?: Uint8Array
  isFinal?: boolean
  /** A client's frames must be masked: this one is not. */
  isBare?: boolean
  /** Bits that only an extension may set. */
  reserved?: number
  /** What the header says instead of the true length. */
  claimedLength?: bigint
}

/** A client's frame, right or wrong. */
export function encodeRawFrame(options: RawFrame): Buffer {
  const { opcode, payload = new Uint8Array(), isFinal = true, isBare = false, reserved = 0 } = options
  const length = options.claimedLength ?? BigInt(payload.length)
  const header = Buffer.alloc(10)
  header[0] = (isFinal ? 0x80 : 0) | (reserved << 4) | opcode
  header[1] = (isBare ? 0 : 0x80) | 127
  header.writeBigUInt64BE(length, 2)
  if (length < 126n) header[1] = (isBare ? 0 : 0x80) | Number(length)
  const mask = isBare ? Buffer.alloc(0) : randomBytes(4)
  const body = Buffer.from(payload)
  if (!isBare) for (let at = 0; at < body.length; at += 1) body[at] = (body[at] ?? 0) ^ (mask[at % 4] ?? 0)
  return Buffer.concat([length < 126n ? header.subarray(0, 2) : header, mask, body])
}

/** A WebSocket of bare hands: it may read nothing, answer nothing, and send what no library would. */
export class RawSocket {
  readonly socket: Socket
  /** What the server said when it closed, or null while it did not. */
  closeCode: number | null = null
  pongs = 0
  isGone = false
  private received = Buffer.alloc(0)

  private constructor(socket: Socket) {
    this.socket = socket
    socket.on('close', () => {
      this.isGone = true
    })
    socket.on('error', () => undefined)
  }

  /** Resolves once the server has accepted the upgrade; it reads from then on, unless told not to. */
  static async open(port: number, path: string, headers = ''): Promise<RawSocket> {
    const socket = connect(port, '127.0.0.1')
    const raw = new RawSocket(socket)
    await once(socket, 'connect')
    const key = randomBytes(16).toString('base64')
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n${headers}\r\n`,
    )
    const accept = createHash('sha1')
      .update(key + MAGIC)
      .digest('base64')
    await raw.readHead(accept)
    socket.on('data', (chunk: Buffer) => raw.take(chunk))
    return raw
  }

  send(frame: RawFrame): void {
    this.socket.write(encodeRawFrame(frame))
  }

  /** Everything that the server sends stays on its side. */
  stopReading(): void {
    this.socket.pause()
  }

  destroy(): void {
    this.socket.destroy()
  }

  private async readHead(accept: string): Promise<void> {
    for (;;) {
      const [chunk]: Buffer[] = await once(this.socket, 'data')
      this.received = Buffer.concat([this.received, chunk ?? Buffer.alloc(0)])
      const end = this.received.indexOf('\r\n\r\n')
      if (end < 0) continue
      if (!this.received.subarray(0, end).includes(accept)) throw new Error('The server did not accept')
      const rest = this.received.subarray(end + 4)
      this.received = Buffer.alloc(0)
      this.take(rest)
      return
    }
  }

  /** A server's frames are never masked. */
  private take(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk])
    for (;;) {
      const { received } = this
      const short = (received[1] ?? 0) & 0x7f
      const headerBytes = short < 126 ? 2 : short === 126 ? 4 : 10
      if (received.length < headerBytes) return
      const length =
        short < 126 ? short : short === 126 ? received.readUInt16BE(2) : Number(received.readBigUInt64BE(2))
      if (received.length < headerBytes + length) return
      const opcode = (received[0] ?? 0) & 0x0f
      if (opcode === OPCODE.CLOSE && length >= 2) this.closeCode = received.readUInt16BE(headerBytes)
      if (opcode === OPCODE.PONG) this.pongs += 1
      this.received = received.subarray(headerBytes + length)
    }
  }
}
