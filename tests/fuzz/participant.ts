import type { RoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import { TestClient, type TestClientOptions, testPerson } from '@wijktafel/server/rooms/testClient'
import { CLOSE_CODE } from '@wijktafel/shared/codes'
import * as decoding from 'lib0/decoding'
import type * as prng from 'lib0/prng'
import * as Y from 'yjs'
import { makeClientId } from './meetingOperations.ts'

export interface ParticipantOptions {
  index: number
  name: string
  random: prng.PRNG
}

/** Someone at the table, with what the servers have shown them. */
export class Participant {
  client: TestClient
  readonly personId: string
  readonly shown = new Y.Doc()
  /** How often they started afresh, because something of theirs was refused. */
  refusals = 0
  private readonly name: string
  private readonly random: prng.PRNG
  /** The fourth one only looks, and sometimes forgets. */
  private access: 'read' | 'write'
  private connection: { registry: RoomRegistry; access: 'read' | 'write' } | null = null

  constructor({ index, name, random }: ParticipantOptions) {
    this.personId = `p${index}`
    this.name = name
    this.random = random
    this.access = index === 3 ? 'read' : 'write'
    this.client = this.takeSeat()
  }

  connect(registry: RoomRegistry): void {
    const { access } = this
    this.connection = { registry, access }
    this.options.access = access
    this.client.connect(registry)
  }

  /** As when that server is gone. */
  leave(registry: RoomRegistry): void {
    if (this.connection?.registry === registry) this.client.disconnect()
  }

  flip(): void {
    this.access = this.access === 'read' ? 'write' : 'read'
  }

  take(count = Number.POSITIVE_INFINITY): boolean {
    for (const frame of this.client.fromServer.slice(0, count)) {
      const update = updateOf(frame)
      if (update) Y.applyUpdate(this.shown, update)
    }
    return this.client.flushFromServer(count)
  }

  /** As our own client does: what was refused is thrown away with its document. */
  replaceIfRefused(): boolean {
    if (this.client.refusals.length === 0) return false
    this.refusals += 1
    this.client.destroy()
    this.client = this.takeSeat()
    this.connection = null
    return true
  }

  /** The document is gone: our client does not come back by itself. */
  get isLockedOut(): boolean {
    return this.client.closeCode === CLOSE_CODE.DOCUMENT_ERASED
  }

  /** Something of theirs has not been stored yet, or they may still do what they no longer may. */
  get isWaiting(): boolean {
    if (this.isLockedOut) return false
    const isStale = this.connection?.access !== this.access
    return !this.client.isSynced || this.client.saved !== this.client.sent || isStale
  }

  describe(): string {
    const { isConnected, isSynced, saved, sent, notSaved, closeCode } = this.client
    const connected = `${this.connection?.access} (should be ${this.access})`
    return `${this.personId} ${JSON.stringify({ isConnected, isSynced, saved, sent, notSaved, closeCode, connected })}`
  }

  assertSettled(isErased: boolean): void {
    const { doc } = this.client
    if (isErased !== this.isLockedOut) throw new Error(`${this.personId} does not know whether it is erased`)
    if (doc.store.pendingStructs || doc.store.pendingDs)
      throw new Error(`${this.personId} still waits for something`)
  }

  destroy(): void {
    this.client.destroy()
    this.shown.destroy()
  }

  private options: Partial<TestClientOptions> = {}

  private takeSeat(): TestClient {
    const doc = new Y.Doc()
    doc.clientID = makeClientId(this.random)
    const options = {
      // Each connection names its own.
      registry: UNCONNECTED,
      name: this.name,
      doc,
      person: testPerson(this.personId),
      access: this.access,
    }
    this.options = options
    return new TestClient(options)
  }
}

const UNCONNECTED = {} as RoomRegistry

/** The update inside a sync frame of the server, if there is one. */
function updateOf(frame: Uint8Array): Uint8Array | null {
  const decoder = decoding.createDecoder(frame)
  if (decoding.readVarUint(decoder) !== 0) return null
  return decoding.readVarUint(decoder) === 0 ? null : decoding.readVarUint8Array(decoder)
}
