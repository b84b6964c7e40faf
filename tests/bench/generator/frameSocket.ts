import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { constants, inflateRawSync } from 'node:zlib'

/**
 * A WebSocket client that costs next to nothing, so that what is measured is the server: it offers compression as a
 * browser does, and answers pings. Frames that it hands out are views: copy what must last.
 */
export interface FrameSocketOptions {
  port: number
  path: string
  onOpen: () => void
  onFrame: (frame: Buffer) => void
  onClose: () => void
}

const CONTINUATION = 0
const TEXT = 1
const BINARY = 2
const CLOSE = 8
const PING = 9
const PONG = 10
const DEFLATE_TAIL = Buffer.from([0, 0, 0xff, 0xff])

export class FrameSocket {
  private readonly socket: Socket
  private readonly options: FrameSocketOptions
  private isOpen = false
  private rest: Buffer = Buffer.alloc(0)
  private parts: Buffer[] = []
  private isCompressed = false

  constructor(options: FrameSocketOptions) {
    this.options = options
    this.socket = connect({ port: options.port, host: '127.0.0.1', noDelay: true })
    this.socket.on('connect', () => this.socket.write(upgradeRequest(options)))
    this.socket.on('data', (chunk: Buffer) => this.take(chunk))
    // `close` follows, and is where it is handled.
    this.socket.on('error', () => undefined)
    this.socket.on('close', () => options.onClose())
  }

  get bytesRead(): number {
    return this.socket.bytesRead
  }

  send(payload: Uint8Array): void {
    this.write(BINARY, payload)
  }

  /** At once, as a phone that loses its network. */
  destroy(): void {
    this.socket.destroy()
  }

  private write(opcode: number, payload: Uint8Array): void {
    if (!this.socket.destroyed) this.socket.write(encodeFrame(opcode, payload))
  }

  private take(chunk: Buffer): void {
    const data = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk])
    let at = this.isOpen ? 0 : this.takeAnswer(data)
    for (;;) {
      const end = this.isOpen ? this.takeFrame(data, at) : at
      if (end === at) break
      at = end
    }
    this.rest = at === data.length ? Buffer.alloc(0) : data.subarray(at)
  }

  private takeAnswer(data: Buffer): number {
    const end = data.indexOf('\r\n\r\n')
    if (end < 0) return 0
    const head = data.toString('latin1', 0, end)
    if (!head.startsWith('HTTP/1.1 101')) {
      // A server that has too much to do says so, and hangs up.
      this.socket.destroy()
      return data.length
    }
    const [, extension = ''] = /sec-websocket-extensions: *([^\r]*)/i.exec(head) ?? []
    if (extension !== '' && !extension.includes('server_no_context_takeover')) {
      throw new Error(`this client cannot read ${extension}`)
    }
    this.isOpen = true
    this.options.onOpen()
    return end + 4
  }

  /** Where the next frame starts; `at` when this one is not whole yet. */
  private takeFrame(data: Buffer, at: number): number {
    if (data.length < at + 2) return at
    const first = data[at] ?? 0
    let length = (data[at + 1] ?? 0) & 0x7f
    let start = at + 2
    if (length === 126) {
      if (data.length < at + 4) return at
      length = data.readUInt16BE(at + 2)
      start = at + 4
    } else if (length === 127) {
      if (data.length < at + 10) return at
      length = Number(data.readBigUInt64BE(at + 2))
      start = at + 10
    }
    const end = start + length
    if (data.length < end) return at
    this.handle(first, data.subarray(start, end))
    return end
  }

  private handle(first: number, payload: Buffer): void {
    const opcode = first & 0x0f
    if (opcode === PING) this.write(PONG, payload)
    if (opcode === CLOSE) {
      this.write(CLOSE, payload.subarray(0, 2))
      this.socket.end()
      return
    }
    if (opcode === PING || opcode === PONG) return
    if (opcode === TEXT) throw new Error('a text frame')
    if (opcode !== CONTINUATION) this.isCompressed = (first & 0x40) !== 0
    const isLast = (first & 0x80) !== 0
    if (!isLast || this.parts.length > 0) this.parts.push(payload)
    if (!isLast) return
    const whole = this.parts.length === 0 ? payload : Buffer.concat(this.parts)
    this.parts = []
    this.options.onFrame(this.isCompressed ? inflate(whole) : whole)
  }
}

let lastDeflated: Buffer = Buffer.alloc(0)
let lastInflated: Buffer = Buffer.alloc(0)

/** A thousand clients get the same bytes: unpacking them once says as much as unpacking them a thousand times. */
function inflate(deflated: Buffer): Buffer {
  if (!deflated.equals(lastDeflated)) {
    lastInflated = inflateRawSync(Buffer.concat([deflated, DEFLATE_TAIL]), {
      finishFlush: constants.Z_SYNC_FLUSH,
    })
    lastDeflated = Buffer.from(deflated)
  }
  return lastInflated
}

function upgradeRequest({ path, port }: FrameSocketOptions): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits',
    '\r\n',
  ].join('\r\n')
}

/** Masked with zeros, which every server undoes as it undoes any other mask. */
function encodeFrame(opcode: number, payload: Uint8Array): Buffer {
  const { length } = payload
  const extra = length < 126 ? 0 : length < 65_536 ? 2 : 8
  const frame = Buffer.alloc(6 + extra + length)
  frame[0] = 0x80 | opcode
  frame[1] = 0x80 | (extra === 0 ? length : extra === 2 ? 126 : 127)
  if (extra === 2) frame.writeUInt16BE(length, 2)
  if (extra === 8) frame.writeBigUInt64BE(BigInt(length), 2)
  frame.set(payload, 6 + extra)
  return frame
}
