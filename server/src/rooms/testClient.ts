import type { CloseCode } from '@wijktafel/shared/codes'
import {
  MESSAGE_GENERATION,
  MESSAGE_NOT_SAVED,
  MESSAGE_REFUSED,
  MESSAGE_SAVED,
} from '@wijktafel/shared/syncMessages'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as awarenessProtocol from 'y-protocols/awareness'
import * as syncProtocol from 'y-protocols/sync'
import * as Y from 'yjs'
import type { ConnectionHandle, ConnectOptions, RoomSocket } from './connection.ts'
import type { RoomRegistry } from './roomRegistry.ts'

/** A person as most tests need one. */
export function testPerson(id: string): ConnectOptions['person'] {
  return { id, presence: { name: id, face: null, side: 'resident', role: 'core' } }
}

export interface TestClientOptions extends Partial<Omit<ConnectOptions, 'socket'>> {
  registry: RoomRegistry
  name: string
  doc?: Y.Doc
}

/**
 * For tests: the client's half of the y-websocket protocol, its network two queues that move only when the test says so.
 * It behaves as y-websocket does, the habit of repeating others' awareness included.
 */
export class TestClient {
  readonly doc: Y.Doc
  readonly awareness: awarenessProtocol.Awareness
  readonly fromServer: Uint8Array[] = []
  readonly toServer: Uint8Array[] = []
  /** All frames that it was given, in order. */
  readonly received: Uint8Array[] = []
  readonly refusals: string[] = []
  closeCode: CloseCode | null = null
  /** As the server named it, if it did. */
  generation: string | null = null
  isSynced = false
  /** Update-carrying messages sent on this connection, and how many of them the server called saved. */
  sent = 0
  saved = 0
  notSaved = 0
  waitingBytes = 0
  private readonly options: TestClientOptions
  private handle: ConnectionHandle | null = null

  constructor(options: TestClientOptions) {
    this.options = options
    this.doc = options.doc ?? new Y.Doc()
    this.awareness = new awarenessProtocol.Awareness(this.doc)
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this)
        this.post((encoder) => writeSync(encoder, (it) => syncProtocol.writeUpdate(it, update)))
    })
    this.awareness.on(
      'update',
      ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>) => {
        this.postAwareness([...added, ...updated, ...removed])
      },
    )
  }

  get isConnected(): boolean {
    return this.handle !== null
  }

  /** Registers with a room; its first frames wait in the queue. */
  connect(registry = this.options.registry): this {
    const { name, person = testPerson('ans'), access = 'write', guard } = this.options
    this.closeCode = null
    this.isSynced = false
    this.sent = 0
    this.saved = 0
    let isOpen = true
    const client = this
    const socket: RoomSocket = {
      send: (...messages) => {
        if (isOpen) this.fromServer.push(...messages)
      },
      close: (code) => {
        if (!isOpen) return
        isOpen = false
        this.closeCode = code
        this.handle?.closed()
        this.forgetNetwork()
      },
      get waitingBytes() {
        return client.waitingBytes
      },
    }
    this.handle = registry.connect({ name, socket, person, access, ...(guard && { guard }) })
    if (!isOpen) this.handle = null
    this.post((encoder) => writeSync(encoder, (it) => syncProtocol.writeSyncStep1(it, this.doc)))
    if (this.awareness.getLocalState() !== null) this.postAwareness([this.doc.clientID])
    return this
  }

  /** As when the network breaks: what was on its way either way is lost. */
  disconnect(): void {
    this.handle?.closed()
    this.forgetNetwork()
  }

  /** Gives the server up to `count` of the frames that wait. True when there were any. */
  flushToServer(count = Number.POSITIVE_INFINITY): boolean {
    const frames = this.toServer.splice(0, count)
    for (const frame of frames) this.handle?.receive(frame)
    return frames.length > 0
  }

  /** Takes up to `count` of the frames that the server sent. True when there were any. */
  flushFromServer(count = Number.POSITIVE_INFINITY): boolean {
    const frames = this.fromServer.splice(0, count)
    for (const frame of frames) this.take(frame)
    return frames.length > 0
  }

  /** For hostile frames: as they are. */
  sendRaw(frame: Uint8Array): void {
    this.handle?.receive(frame)
  }

  destroy(): void {
    this.disconnect()
    this.awareness.destroy()
    this.doc.destroy()
  }

  private take(frame: Uint8Array): void {
    this.received.push(frame)
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === 0) this.takeSync(decoder)
    else if (type === 1) {
      awarenessProtocol.applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), this)
    } else if (type === MESSAGE_SAVED) this.saved = decoding.readVarUint(decoder)
    else if (type === MESSAGE_REFUSED) this.refusals.push(decoding.readVarString(decoder))
    else if (type === MESSAGE_NOT_SAVED) this.notSaved += 1
    else if (type === MESSAGE_GENERATION) this.generation = decoding.readVarString(decoder)
    else throw new Error(`The server sent an unknown frame: ${frame}`)
  }

  private takeSync(decoder: decoding.Decoder): void {
    const answer = encoding.createEncoder()
    encoding.writeVarUint(answer, 0)
    const step = syncProtocol.readSyncMessage(decoder, answer, this.doc, this, (error) => {
      throw error
    })
    if (step === syncProtocol.messageYjsSyncStep2) this.isSynced = true
    if (encoding.length(answer) > 1) {
      this.sent += 1
      this.toServer.push(encoding.toUint8Array(answer))
    }
  }

  private post(write: (encoder: encoding.Encoder) => boolean): void {
    if (!this.handle) return
    const encoder = encoding.createEncoder()
    if (write(encoder)) this.sent += 1
    this.toServer.push(encoding.toUint8Array(encoder))
  }

  private postAwareness(clients: number[]): void {
    this.post((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint8Array(encoder, awarenessProtocol.encodeAwarenessUpdate(this.awareness, clients))
      return false
    })
  }

  private forgetNetwork(): void {
    this.handle = null
    this.fromServer.length = 0
    this.toServer.length = 0
    this.isSynced = false
    const others = [...this.awareness.getStates().keys()].filter((id) => id !== this.doc.clientID)
    awarenessProtocol.removeAwarenessStates(this.awareness, others, this)
  }
}

/** True when the message carries an update. */
function writeSync(encoder: encoding.Encoder, write: (encoder: encoding.Encoder) => void): boolean {
  encoding.writeVarUint(encoder, 0)
  const at = encoding.length(encoder)
  write(encoder)
  return encoding.toUint8Array(encoder)[at] !== syncProtocol.messageYjsSyncStep1
}

/** Lets everything that is on its way arrive, however often one thing causes another. */
export async function settle(registry: RoomRegistry, clients: readonly TestClient[]): Promise<void> {
  for (let isMoving = true; isMoving; ) {
    isMoving = false
    for (const client of clients) isMoving = client.flushToServer() || isMoving
    await registry.idle()
    for (const client of clients) isMoving = client.flushFromServer() || isMoving
  }
}
