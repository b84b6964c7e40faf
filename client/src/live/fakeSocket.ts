import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'

const SYNC = 0
const STEP_1 = 0

/** For tests: the server's end of every socket that the page opens, its network moved by hand. */
export class FakeSocket extends EventTarget {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSED = 3
  /** All that were ever opened, in order. */
  static readonly opened: FakeSocket[] = []

  readonly OPEN = FakeSocket.OPEN
  readyState: number = FakeSocket.CONNECTING
  binaryType = 'arraybuffer'
  onopen: (() => void) | null = null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  onerror: (() => void) | null = null
  /** What the page sent. */
  readonly sent: Uint8Array[] = []

  constructor(_url: string | URL, _protocols?: string | string[]) {
    super()
    FakeSocket.opened.push(this)
  }

  static get last(): FakeSocket {
    const last = FakeSocket.opened.at(-1)
    if (!last) throw new Error('no socket was opened')
    return last
  }

  send(data: Uint8Array): void {
    this.sent.push(data.slice())
  }

  close(code = 1000): void {
    this.readyState = FakeSocket.CLOSED
    this.onclose?.({ code, reason: '' })
  }

  /** The server accepts. */
  open(): this {
    this.readyState = FakeSocket.OPEN
    this.onopen?.()
    return this
  }

  /** A frame from the server. */
  receive(write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder()
    write(encoder)
    this.dispatchEvent(new Event('message'))
    const { buffer } = encoding.toUint8Array(encoder).slice()
    this.onmessage?.({ data: buffer })
  }

  /** What our server says after the first question: the document, and a question of its own. */
  welcome(server: Y.Doc): void {
    this.receive((encoder) => {
      encoding.writeVarUint(encoder, SYNC)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(server))
    })
    this.receive((encoder) => {
      encoding.writeVarUint(encoder, SYNC)
      writeSyncStep1(encoder, server)
    })
  }

  /** An edit of somebody else. */
  tell(update: Uint8Array): void {
    this.receive((encoder) => {
      encoding.writeVarUint(encoder, SYNC)
      writeUpdate(encoder, update)
    })
  }

  saved(count: number, message: number): void {
    this.receive((encoder) => {
      encoding.writeVarUint(encoder, message)
      encoding.writeVarUint(encoder, count)
    })
  }

  /** The frames that carry an update: answers and updates. */
  withUpdates(): Uint8Array[] {
    return this.sent.filter((frame) => frame[0] === SYNC && frame[1] !== STEP_1)
  }

  /** Takes in all updates that the page sent, in order. */
  applyTo(server: Y.Doc): void {
    for (const frame of this.withUpdates()) {
      const decoder = decoding.createDecoder(frame)
      decoding.readVarUint(decoder)
      readSyncMessage(decoder, encoding.createEncoder(), server, this)
    }
  }
}
