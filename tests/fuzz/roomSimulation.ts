import { createMemoryNoticeStore } from '@wijktafel/server/cluster/memoryNoticeStore'
import type { DocumentStore } from '@wijktafel/server/rooms/documentStore'
import type { NoticeStore } from '@wijktafel/server/rooms/notices'
import { RoomError } from '@wijktafel/server/rooms/roomErrors'
import { createMemoryDocumentStore } from '@wijktafel/server/storage/documents/memoryDocumentStore'
import { assertNever } from '@wijktafel/shared/assertNever'
import { CLOSE_CODE } from '@wijktafel/shared/codes'
import * as prng from 'lib0/prng'
import { vi } from 'vitest'
import * as Y from 'yjs'
import { LossyNetwork } from './lossyNetwork.ts'
import {
  type ClientOperation,
  isWrite,
  jsonOf,
  type NodeOperation,
  type Operation,
  write,
} from './meetingOperations.ts'
import { Participant } from './participant.ts'
import { assertNoFaults, countCalls, nextTurn, type SimulatedNode, startNode } from './simulatedNode.ts'

/** After so long every room has tried to store again, and has swept. */
const LONG_MS = 4_000
/** More than any meeting needs to come together: then something goes round in circles. */
const MOST_ROUNDS = 60

export interface SimulationResult {
  /** Of the store, each client and each node: all the same. Empty for a document that was erased. */
  states: { who: string; state: Record<string, unknown> }[]
  writes: number
  refusals: number
  crashes: number
  restarts: number
  flips: number
  failedCommits: number
  lostUpdates: number
  updatesStored: number
  wasErased: boolean
}

export interface SimulationOptions {
  seed: number
  clients: number
  /** Shared by all nodes; of this process, if left out. */
  store?: DocumentStore
  notices?: NoticeStore
}

/** One meeting over two servers that may fall over and lose sight of each other, and a store that does not. */
export class RoomSimulation {
  private readonly name: string
  private readonly store: DocumentStore
  private readonly notices: NoticeStore
  private readonly random: prng.PRNG
  private readonly network: LossyNetwork
  private readonly nodes: SimulatedNode[] = []
  private readonly participants: Participant[]
  private readonly result = { writes: 0, crashes: 0, restarts: 0, flips: 0, failedCommits: 0 }
  private readonly calls = { underWay: 0 }
  private started = 0
  private isErased = false

  constructor({ seed, clients, store, notices }: SimulationOptions) {
    this.name = `board:fuzz${seed}`
    this.store = countCalls(store ?? createMemoryDocumentStore(), this.calls)
    this.notices = countCalls(notices ?? createMemoryNoticeStore(), this.calls)
    this.random = prng.create(seed + 1)
    this.network = new LossyNetwork(this.random)
    this.participants = Array.from(
      { length: clients },
      (_, index) => new Participant({ index, name: this.name, random: this.random }),
    )
  }

  async run(operations: readonly Operation[]): Promise<SimulationResult> {
    this.nodes.push(await this.startNode(), await this.startNode())
    for (const participant of this.participants) participant.connect(this.anyNode().registry)
    for (const operation of operations) await this.perform(operation)
    await this.bringTogether()
    const states = this.isErased ? [] : await this.collectStates()
    const updatesStored = this.isErased ? 0 : (await this.store.load(this.name)).seq
    const refusals = this.participants.reduce((sum, { refusals }) => sum + refusals, 0)
    for (const participant of this.participants) participant.destroy()
    for (const node of this.nodes) await this.stop(node)
    const { lostUpdates } = this.network
    return { ...this.result, refusals, lostUpdates, states, updatesStored, wasErased: this.isErased }
  }

  private async perform(operation: Operation): Promise<void> {
    if ('client' in operation) return this.performByClient(operation)
    if ('node' in operation) return this.performByNode(operation)
    switch (operation.do) {
      case 'turn':
        await nextTurn()
        this.replaceRefused()
        return
      case 'gossip':
        this.network.deliver(operation.count)
        return
      case 'compact':
        return this.compact()
      case 'wait':
        return this.wait(operation.ms)
      default:
        assertNever(operation)
    }
  }

  private performByClient(operation: ClientOperation): void {
    const participant = this.participants[operation.client]
    if (!participant) return
    if (isWrite(operation)) {
      write(participant.client.doc, operation)
      this.result.writes += 1
      return
    }
    switch (operation.do) {
      case 'deliver':
        participant.client.flushToServer(operation.count)
        return
      case 'take':
        participant.take(operation.count)
        return
      case 'disconnect':
        participant.client.disconnect()
        return
      case 'connect':
        if (!participant.client.isConnected) participant.connect(this.nodeAt(operation.node).registry)
        return
      case 'flip': {
        participant.flip()
        this.result.flips += 1
        const { registry } = this.nodeAt(operation.node)
        registry.disconnect({ personId: participant.personId }, CLOSE_CODE.ACCESS_CHANGED).catch(ignore)
        return
      }
      default:
        assertNever(operation)
    }
  }

  private async performByNode(operation: NodeOperation): Promise<void> {
    const node = this.nodeAt(operation.node)
    switch (operation.do) {
      case 'restart':
        await this.stop(node)
        this.result.restarts += 1
        return this.replace(operation.node)
      case 'crash':
        this.network.leave(node.id)
        node.die()
        this.result.crashes += 1
        return this.replace(operation.node)
      case 'sweep':
        return node.registry.sweep()
      case 'partition':
        this.network.cut(node.id)
        return
      case 'heal':
        this.network.heal(node.id)
        return
      case 'failCommit':
        node.failNextCommit()
        this.result.failedCommits += 1
        return
      case 'serverWrite':
        return this.writeByServer(operation)
      case 'eraseDocument':
        this.isErased = true
        return node.registry.erase([this.name])
      default:
        assertNever(operation)
    }
  }

  private async writeByServer(operation: Extract<NodeOperation, { do: 'serverWrite' }>): Promise<void> {
    try {
      await this.nodeAt(operation.node).registry.change(this.name, (doc) => {
        doc.clientID = operation.clientId
        doc.getMap('records').set(operation.key, operation.value)
      })
      this.result.writes += 1
    } catch (error) {
      // Nothing of it remains: the disk was full, or the document is gone.
      if (!(error instanceof RoomError)) throw error
    }
  }

  private async compact(): Promise<void> {
    if (this.isErased) return
    const { seq } = await this.store.load(this.name)
    const document = await this.storedDocument()
    await this.store.compact(this.name, { seq, update: Y.encodeStateAsUpdate(document) })
  }

  /** Whatever anybody was ever shown must still be there. */
  private async replace(index: number): Promise<void> {
    const gone = this.nodeAt(index)
    for (const participant of this.participants) participant.leave(gone.registry)
    await this.assertShownIsStored()
    assertNoFaults(gone)
    this.nodes[index] = await this.startNode()
  }

  private async assertShownIsStored(): Promise<void> {
    if (this.isErased) return
    const document = await this.storedDocument()
    const stored = Y.encodeStateAsUpdate(document)
    for (const { shown } of this.participants) Y.applyUpdate(document, Y.encodeStateAsUpdate(shown))
    if (Buffer.compare(stored, Y.encodeStateAsUpdate(document)) !== 0)
      throw new Error('Something that was shown is lost')
  }

  private async bringTogether(): Promise<void> {
    for (const { id } of this.nodes) this.network.heal(id)
    for (let round = 0; await this.settleRound(round); round += 1) {
      if (round > MOST_ROUNDS) {
        const people = this.participants.map((participant) => participant.describe())
        throw new Error(`They never come together: ${people}`)
      }
    }
    await this.assertShownIsStored()
    for (const participant of this.participants) participant.assertSettled(this.isErased)
    for (const node of this.nodes) assertNoFaults(node)
  }

  /** Lets everything on its way arrive. False when nothing was. */
  private async settleRound(round: number): Promise<boolean> {
    let isMoving = round < 2
    for (const participant of this.participants) {
      if (!participant.client.isConnected && !participant.isLockedOut) {
        participant.connect(this.anyNode().registry)
        isMoving = true
      }
      isMoving = participant.client.flushToServer() || isMoving
    }
    for (const { registry } of this.nodes) await registry.idle()
    isMoving = this.network.deliver(Number.POSITIVE_INFINITY) || isMoving
    for (const { registry } of this.nodes) {
      await registry.sweep()
      await registry.idle()
    }
    for (const participant of this.participants) isMoving = participant.take() || isMoving
    if (!isMoving && this.participants.some((participant) => participant.isWaiting)) {
      await this.wait(LONG_MS)
      isMoving = true
    }
    return this.replaceRefused() || isMoving
  }

  /** The store keeps its own time: whoever waits for it must not think that it took that long. */
  private async wait(ms: number): Promise<void> {
    while (this.calls.underWay > 0) await nextTurn()
    vi.advanceTimersByTime(ms)
    await nextTurn()
  }

  private replaceRefused(): boolean {
    let isReplaced = false
    for (const participant of this.participants) isReplaced = participant.replaceIfRefused() || isReplaced
    return isReplaced
  }

  private async collectStates(): Promise<SimulationResult['states']> {
    const states = [{ who: 'the store', state: jsonOf(await this.storedDocument()) }]
    for (const { personId, client } of this.participants) {
      states.push({ who: personId, state: jsonOf(client.doc) })
    }
    for (const { id, registry } of this.nodes) {
      states.push({ who: id, state: await registry.read(this.name, jsonOf) })
    }
    return states
  }

  private startNode(): Promise<SimulatedNode> {
    this.started += 1
    const id = `node ${this.started}`
    const { store, notices, random } = this
    return startNode({ id, store, notices, random, fanout: this.network.join(id) })
  }

  private anyNode(): SimulatedNode {
    return this.nodeAt(prng.int32(this.random, 0, 1))
  }

  private async stop({ registry }: SimulatedNode): Promise<void> {
    await registry.close()
  }

  private nodeAt(index: number): SimulatedNode {
    const node = this.nodes[index]
    if (!node) throw new Error(`There is no node ${index}`)
    return node
  }

  private async storedDocument(): Promise<Y.Doc> {
    const doc = new Y.Doc()
    for (const update of (await this.store.load(this.name)).updates) Y.applyUpdate(doc, update)
    if (doc.store.pendingStructs || doc.store.pendingDs)
      throw new Error('The store holds something incomplete')
    return doc
  }
}

function ignore(): void {
  // The node died meanwhile.
}
