import * as Y from 'yjs'
import type { ServerKind } from '../servers/benchServer.ts'
import { FrameSocket } from './frameSocket.ts'
import { createWire, type Wire } from './wire.ts'

export interface Target {
  kind: ServerKind
  port: number
}

export interface RoomClientOptions {
  target: Target
  room: string
  /** Kept equal to the room. Without one the client only counts. */
  doc?: Y.Doc
  /** Said once it is let in, as an ordinary client does. */
  awareness?: Uint8Array
  onUpdate?: (update: Buffer, client: RoomClient) => void
  onAwareness?: (payload: Buffer, client: RoomClient) => void
  onClose?: (client: RoomClient) => void
}

const EMPTY_UPDATE = Uint8Array.of(0, 0)
const EMPTY_VECTOR = Uint8Array.of(0)
const SYNC_MS = 60_000

/** One connection to one room. */
export class RoomClient {
  /** Its first sync answer is in; rejects when that takes for ever, or the server hung up. */
  readonly synced: Promise<void>
  frames = 0
  /** Of the updates that were sent with `sendUpdate`, those that the server says are safe. */
  saved = 0
  private answers = 0
  private countSaved = 0
  isClosed = false
  private readonly options: RoomClientOptions
  private readonly wire: Wire
  private readonly socket: FrameSocket
  private onSynced: () => void = () => undefined
  private onFailed: (error: Error) => void = () => undefined

  constructor(options: RoomClientOptions) {
    this.options = options
    const { target, room } = options
    this.wire = createWire(target.kind, room)
    this.synced = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${target.kind} does not sync ${room}`)), SYNC_MS)
      this.onSynced = () => {
        clearTimeout(timer)
        resolve()
      }
      this.onFailed = (error) => {
        clearTimeout(timer)
        reject(error)
      }
    })
    // Whoever cares awaits it; for all others a failure shows in what they did not get.
    this.synced.catch(() => undefined)
    this.socket = new FrameSocket({
      port: target.port,
      path: this.wire.path,
      onOpen: () => this.greet(),
      onFrame: (frame) => this.receive(frame),
      onClose: () => this.closed(),
    })
  }

  get bytesRead(): number {
    return this.socket.bytesRead
  }

  /** The server has asked for what it lacks: from now on it wants to hear of every edit. */
  get isReady(): boolean {
    return this.answers > 0 && !this.isClosed
  }

  sendUpdate(update: Uint8Array): void {
    this.socket.send(this.wire.sync('update', update))
  }

  sendAwareness(payload: Uint8Array): void {
    this.socket.send(this.wire.awareness(payload))
  }

  close(): void {
    this.isClosed = true
    this.socket.destroy()
  }

  private greet(): void {
    if (this.wire.greeting) this.socket.send(this.wire.greeting)
    else this.start()
  }

  private start(): void {
    const { doc, awareness } = this.options
    this.socket.send(this.wire.sync('step1', doc ? Y.encodeStateVector(doc) : EMPTY_VECTOR))
    if (awareness) this.sendAwareness(awareness)
  }

  private receive(frame: Buffer): void {
    this.frames += 1
    const { doc, onUpdate, onAwareness } = this.options
    const message = this.wire.parse(frame)
    switch (message.type) {
      case 'welcome':
        this.start()
        return
      case 'step1':
        this.answers += 1
        this.socket.send(
          this.wire.sync('step2', doc ? Y.encodeStateAsUpdate(doc, message.payload) : EMPTY_UPDATE),
        )
        return
      case 'step2':
      case 'update':
        onUpdate?.(message.payload, this)
        if (doc) Y.applyUpdate(doc, message.payload, this)
        if (message.type === 'step2') this.onSynced()
        return
      case 'awareness':
        onAwareness?.(message.payload, this)
        return
      case 'saved':
        // The first answers to the server's own question count as well, and come first.
        if (message.count === null) this.countSaved += 1
        else this.countSaved = message.count
        this.saved = Math.max(0, this.countSaved - this.answers)
        return
      case 'other':
        return
    }
  }

  private closed(): void {
    this.onFailed(new Error(`${this.options.target.kind} hung up`))
    if (this.isClosed) return
    this.isClosed = true
    this.options.onClose?.(this)
  }
}
