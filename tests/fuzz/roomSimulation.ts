import type { DocumentStore } from '@wijktafel/server/rooms/documentStore'
import { createRoomRegistry, type RoomRegistry } from '@wijktafel/server/rooms/roomRegistry'
import { TestClient, testPerson } from '@wijktafel/server/rooms/testClient'
import { createMemoryDocumentStore } from '@wijktafel/server/storage/documents/memoryDocumentStore'
import { assertNever } from '@wijktafel/shared/assertNever'
import * as decoding from 'lib0/decoding'
import * as prng from 'lib0/prng'
import * as Y from 'yjs'

type WriteOperation =
  | { do: 'set'; client: number; key: string; value: number }
  | { do: 'remove'; client: number; key: string }
  | { do: 'type'; client: number; at: number; text: string; bold: boolean }
  | { do: 'erase'; client: number; at: number; length: number }

/** One step of a simulated meeting. Operations are data: a failing run prints them. */
export type Operation =
  | WriteOperation
  | { do: 'deliver' | 'take'; client: number; count: number }
  | { do: 'disconnect' | 'connect'; client: number }
  | { do: 'turn' }
  | { do: 'serverWrite'; key: string; value: number; clientId: number }
  | { do: 'compact' }
  | { do: 'restart' | 'crash' }

export interface SimulationResult {
  states: Record<string, unknown>[]
  writes: number
  refusals: number
  crashes: number
  updatesStored: number
}

const NAME = 'board:fuzz'
const KEYS = ['a', 'b', 'c', 'shape:card_1', 'shape:card_1|pos', 'shape:note_2|text']

export function makeOperations(seed: number): { clients: number; operations: Operation[] } {
  const random = prng.create(seed)
  const clients = prng.int32(random, 1, 5)
  const count = prng.int32(random, 40, 110)
  return { clients, operations: Array.from({ length: count }, () => makeOperation(random, clients)) }
}

function makeOperation(random: prng.PRNG, clients: number): Operation {
  const client = prng.int32(random, 0, clients - 1)
  const key = prng.oneOf(random, KEYS)
  const value = prng.int32(random, 0, 999)
  const dice = prng.int32(random, 0, 99)
  if (dice < 14) return { do: 'set', client, key, value }
  if (dice < 20) return { do: 'remove', client, key }
  if (dice < 32)
    return { do: 'type', client, at: value, text: prng.word(random, 1, 5), bold: prng.bool(random) }
  if (dice < 37) return { do: 'erase', client, at: value, length: prng.int32(random, 1, 4) }
  if (dice < 55) return { do: 'deliver', client, count: prng.int32(random, 1, 4) }
  if (dice < 72) return { do: 'take', client, count: prng.int32(random, 1, 4) }
  if (dice < 77) return { do: 'disconnect', client }
  if (dice < 84) return { do: 'connect', client }
  if (dice < 91) return { do: 'turn' }
  if (dice < 95) return { do: 'serverWrite', key, value, clientId: makeClientId(random) }
  if (dice < 96) return { do: 'compact' }
  return { do: dice < 98 ? 'restart' : 'crash' }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

const makeClientId = (random: prng.PRNG) => prng.uint32(random, 1, 2 ** 32 - 1)

/** Someone at the table, and what the server has shown them. */
interface Participant {
  client: TestClient
  shown: Y.Doc
  refusals: number
}

/** One meeting: a server that may fall over, over a store that does not. */
export class RoomSimulation {
  private readonly store = createMemoryDocumentStore()
  private readonly participants: Participant[]
  private server: { registry: RoomRegistry; die: () => void }
  private readonly random: prng.PRNG
  private readonly result = { writes: 0, refusals: 0, crashes: 0 }

  constructor(seed: number, clients: number) {
    this.random = prng.create(seed + 1)
    this.server = this.startServer()
    this.participants = Array.from({ length: clients }, (_, index) => this.seat(index))
  }

  async run(operations: readonly Operation[]): Promise<SimulationResult> {
    for (const operation of operations) await this.perform(operation)
    await this.bringTogether()
    const stored = await this.storedDocument()
    const states = [stored, ...this.participants.map(({ client }) => client.doc)].map((doc) => jsonOf(doc))
    states.push(await this.server.registry.read(NAME, jsonOf))
    for (const { client, shown } of this.participants) {
      client.destroy()
      shown.destroy()
    }
    await this.server.registry.close()
    const { seq } = await this.store.load(NAME)
    return { ...this.result, states, updatesStored: seq }
  }

  private async perform(operation: Operation): Promise<void> {
    switch (operation.do) {
      case 'serverWrite':
        return this.writeByServer(operation)
      case 'turn':
        await nextTurn()
        this.replaceRefused()
        return
      case 'compact':
        return this.compact()
      case 'restart':
        await this.server.registry.close()
        return this.restart()
      case 'crash':
        this.server.die()
        this.result.crashes += 1
        return this.restart()
      default:
        return this.performByClient(operation)
    }
  }

  private performByClient(operation: Extract<Operation, { client: number }>): void {
    const participant = this.participants[operation.client]
    if (!participant) return
    const { client } = participant
    switch (operation.do) {
      case 'deliver':
        client.flushToServer(operation.count)
        return
      case 'take':
        this.take(participant, operation.count)
        return
      case 'disconnect':
        client.disconnect()
        return
      case 'connect':
        if (!client.isConnected) client.connect(this.server.registry)
        return
      default:
        write(client.doc, operation)
        this.result.writes += 1
    }
  }

  private take(participant: Participant, count: number): void {
    const { client, shown } = participant
    for (const frame of client.fromServer.slice(0, count)) {
      const update = updateOf(frame)
      if (update) Y.applyUpdate(shown, update)
    }
    client.flushFromServer(count)
  }

  private async writeByServer(operation: Extract<Operation, { do: 'serverWrite' }>): Promise<void> {
    await this.server.registry.change(NAME, (doc) => {
      doc.clientID = operation.clientId
      doc.getMap('records').set(operation.key, operation.value)
    })
    this.result.writes += 1
  }

  private async compact(): Promise<void> {
    const { seq } = await this.store.load(NAME)
    const document = await this.storedDocument()
    await this.store.compact(NAME, { seq, update: Y.encodeStateAsUpdate(document) })
  }

  /** Whatever anybody was ever shown must still be there. */
  private async restart(): Promise<void> {
    const document = await this.storedDocument()
    const stored = Y.encodeStateAsUpdate(document)
    for (const { client, shown } of this.participants) {
      client.disconnect()
      Y.applyUpdate(document, Y.encodeStateAsUpdate(shown))
    }
    if (Buffer.compare(stored, Y.encodeStateAsUpdate(document)) !== 0)
      throw new Error('Something that was shown is lost')
    this.server = this.startServer()
  }

  private async bringTogether(): Promise<void> {
    for (let isMoving = true; isMoving; ) {
      isMoving = false
      for (const { client } of this.participants) {
        if (!client.isConnected) client.connect(this.server.registry)
        isMoving = client.flushToServer() || isMoving
      }
      await this.server.registry.idle()
      for (const participant of this.participants) {
        isMoving = participant.client.fromServer.length > 0 || isMoving
        this.take(participant, Number.POSITIVE_INFINITY)
      }
      isMoving = this.replaceRefused() || isMoving
    }
  }

  /** As our own client does: what was refused is thrown away with its document. */
  private replaceRefused(): boolean {
    let isReplaced = false
    this.participants.forEach(({ client, refusals }, index) => {
      if (client.refusals.length === refusals) return
      this.result.refusals += 1
      client.destroy()
      this.participants[index] = this.seat(index)
      isReplaced = true
    })
    return isReplaced
  }

  private seat(index: number): Participant {
    const doc = new Y.Doc()
    doc.clientID = makeClientId(this.random)
    const client = new TestClient({
      registry: this.server.registry,
      name: NAME,
      doc,
      person: testPerson(`p${index}`),
      // The fourth one only looks, and sometimes forgets.
      access: index === 3 ? 'read' : 'write',
    })
    client.connect(this.server.registry)
    return { client, shown: new Y.Doc(), refusals: 0 }
  }

  /** A server that is killed stores nothing any more, also not what was on its way. */
  private startServer(): { registry: RoomRegistry; die: () => void } {
    let isDead = false
    const inner = this.store
    const { random } = this
    const store: DocumentStore = {
      ...inner,
      async append(batch) {
        // The disk takes its time: a crash, and other people's frames, fall in between.
        for (let turns = prng.int32(random, 0, 2); turns > 0; turns -= 1) await nextTurn()
        if (isDead) throw new Error('dead')
        return inner.append(batch)
      },
      async compact(name, snapshot) {
        if (!isDead) await inner.compact(name, snapshot)
      },
    }
    let time = 0
    const now = () => {
      time += 10
      return time
    }
    const registry = createRoomRegistry({ store, now })
    return {
      registry,
      die() {
        isDead = true
        void registry.close()
      },
    }
  }

  private async storedDocument(): Promise<Y.Doc> {
    const doc = new Y.Doc()
    for (const update of (await this.store.load(NAME)).updates) Y.applyUpdate(doc, update)
    if (doc.store.pendingStructs || doc.store.pendingDs)
      throw new Error('The store holds something incomplete')
    return doc
  }
}

function write(doc: Y.Doc, operation: WriteOperation): void {
  const map = doc.getMap('records')
  const text = doc.getText('text')
  switch (operation.do) {
    case 'set':
      map.set(operation.key, operation.value)
      return
    case 'remove':
      map.delete(operation.key)
      return
    case 'type':
      text.insert(operation.at % (text.length + 1), operation.text, operation.bold ? { bold: true } : {})
      return
    case 'erase': {
      if (text.length === 0) return
      const at = operation.at % text.length
      text.delete(at, Math.min(operation.length, text.length - at))
      return
    }
    default:
      assertNever(operation)
  }
}

function jsonOf(doc: Y.Doc): Record<string, unknown> {
  return { records: doc.getMap('records').toJSON(), text: doc.getText('text').toDelta() }
}

/** The update inside a sync frame of the server, if there is one. */
function updateOf(frame: Uint8Array): Uint8Array | null {
  const decoder = decoding.createDecoder(frame)
  if (decoding.readVarUint(decoder) !== 0) return null
  return decoding.readVarUint(decoder) === 0 ? null : decoding.readVarUint8Array(decoder)
}
