import * as Y from 'yjs'
import { contentOf, moveCard } from './boardContent.ts'
import { boardOf, fillRoom, newRoom } from './fillRoom.ts'
import { RoomClient, type Target } from './roomClient.ts'
import { UpdateReader } from './updateReader.ts'
import { pause, waitFor } from './waitFor.ts'
import { encodeCursor, readCursors } from './wire.ts'

export interface LiveRoomSpec {
  clients: number
  writers: number
  cursors: number
  /** So many of the clients keep a real document; all others only count. */
  observers: number
  cards: number
}

/** Milliseconds from sending to seeing; those of edits outside the measured window are left out. */
export interface Latencies {
  isMeasuring: boolean
  edits: number[]
  cursors: number[]
}

interface Writer {
  client: RoomClient
  doc: Y.Doc
  /** When each edit was sent, by its clock: a writer writes nothing else. Negative: before the window. */
  sentAt: number[]
}

interface Cursor {
  client: RoomClient
  id: number
  sentAt: number[]
}

const CARDS_PER_WRITER = 10
const JOIN_AT_ONCE = 25
const FORGOTTEN_MS = 3_000

/** A room full of people at work, and the proof that every one of them saw everything. */
export class LiveRoom {
  readonly clients: RoomClient[] = []
  echoes = 0
  private readonly name = newRoom()
  private readonly target: Target
  private readonly spec: LiveRoomSpec
  private readonly latencies: Latencies
  private readonly reader = new UpdateReader()
  private readonly writers = new Map<number, Writer>()
  private readonly cursors = new Map<number, Cursor>()
  private readonly observers: Y.Doc[] = []
  /** Of each client, of each writer: which edits it saw. */
  private readonly seen = new Map<RoomClient, Map<number, Set<number>>>()

  constructor(target: Target, spec: LiveRoomSpec, latencies: Latencies) {
    this.target = target
    this.spec = spec
    this.latencies = latencies
  }

  async open(): Promise<void> {
    const { target, name, spec } = this
    const first = await fillRoom(target, name, boardOf(spec.cards))
    for (let index = 0; index < spec.clients; index += 1) {
      this.join(index)
      if (index % JOIN_AT_ONCE === 0) await this.clients.at(-1)?.synced
    }
    await Promise.all(this.clients.map((client) => client.synced))
    first.client.close()
  }

  private join(index: number): void {
    const { target, name, spec } = this
    const isWriter = index < spec.writers
    const isCursor = !isWriter && index < spec.writers + spec.cursors
    const isObserver = index >= spec.clients - spec.observers
    const doc = isWriter || isObserver ? new Y.Doc() : undefined
    const client = new RoomClient({
      target,
      room: name,
      ...(doc && { doc }),
      onUpdate: (update, by) => this.saw(update, by),
      ...(isObserver && { onAwareness: (payload: Buffer) => this.sawCursors(payload) }),
    })
    this.clients.push(client)
    this.seen.set(client, new Map())
    if (isObserver && doc) this.observers.push(doc)
    if (isWriter && doc) this.writers.set(doc.clientID, { client, doc, sentAt: [] })
    const id = 1_000 + index
    if (isCursor) this.cursors.set(id, { client, id, sentAt: [] })
  }

  edit(which: number): void {
    const writer = [...this.writers.values()][which]
    if (!writer) throw new Error('no such writer')
    const { doc, client, sentAt } = writer
    const number = which * CARDS_PER_WRITER + (sentAt.length % CARDS_PER_WRITER)
    const send = (update: Uint8Array) => {
      const now = performance.now()
      sentAt.push(this.latencies.isMeasuring ? now : -now)
      client.sendUpdate(update)
    }
    doc.once('update', send)
    moveCard(doc, number, { x: sentAt.length + 0.5, y: which * 100 + 0.25 })
  }

  moveCursor(which: number): void {
    const cursor = [...this.cursors.values()][which]
    if (!cursor) throw new Error('no such cursor')
    const { client, id, sentAt } = cursor
    sentAt.push(this.latencies.isMeasuring ? performance.now() : -1)
    client.sendAwareness(encodeCursor(id, sentAt.length, { x: sentAt.length, y: which * 10 }))
  }

  private saw(update: Buffer, client: RoomClient): void {
    const ranges = this.reader.read(update)
    const now = performance.now()
    for (const range of ranges) {
      const writer = this.writers.get(range.client)
      if (!writer) continue
      if (writer.client === client) this.echoes += 1
      const ofClient = this.seen.get(client)
      const known = ofClient?.get(range.client) ?? new Set<number>()
      ofClient?.set(range.client, known)
      for (let clock = range.from; clock < range.to; clock += 1) {
        if (known.has(clock)) continue
        known.add(clock)
        const sentAt = writer.sentAt[clock] ?? -1
        if (sentAt >= 0) this.latencies.edits.push(now - sentAt)
      }
    }
  }

  private sawCursors(payload: Buffer): void {
    const now = performance.now()
    for (const { clientId, clock } of readCursors(payload)) {
      const sentAt = this.cursors.get(clientId)?.sentAt[clock - 1] ?? -1
      if (sentAt >= 0) this.latencies.cursors.push(now - sentAt)
    }
  }

  /** Edits that someone has not seen, counted once for each who has not. */
  missing(): number {
    let missing = 0
    for (const [client, ofClient] of this.seen) {
      for (const [id, writer] of this.writers) {
        if (writer.client !== client) missing += writer.sentAt.length - (ofClient.get(id)?.size ?? 0)
      }
    }
    return missing
  }

  /** What someone who comes in now does not find, and whether all who have a document have the same one. */
  async check(): Promise<{ forgotten: number; converged: boolean }> {
    const doc = new Y.Doc()
    const late = new RoomClient({ target: this.target, room: this.name, doc })
    await late.synced
    const forgotten = () => {
      let count = 0
      for (const [id, writer] of this.writers) {
        count += Math.max(0, writer.sentAt.length - Y.getState(doc.store, id))
      }
      return count
    }
    await waitFor(() => forgotten() === 0, FORGOTTEN_MS)
    await pause(0)
    late.close()
    const merged = new Y.Doc()
    for (const { doc: own } of this.writers.values()) Y.applyUpdate(merged, Y.encodeStateAsUpdate(own))
    const expected = contentOf(merged)
    const converged = [doc, ...this.observers].every((each) => contentOf(each) === expected)
    return { forgotten: forgotten(), converged }
  }

  /** Connections that the server ended. */
  hungUp(): number {
    return this.clients.filter(({ isClosed }) => isClosed).length
  }

  close(): void {
    for (const client of this.clients) client.close()
  }
}
