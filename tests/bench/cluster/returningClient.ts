import * as Y from 'yjs'
import { RoomClient } from '../generator/roomClient.ts'
import type { BenchServer } from '../servers/benchServer.ts'

export interface ReturningClientOptions {
  room: string
  /** The nodes that a client may try, as they are now. */
  nodes: () => readonly BenchServer[]
  /** Where it starts in that list. */
  first: number
  onChange?: (doc: Y.Doc) => void
}

const RETRY_MS = 100

/** Someone with a document who comes back by themselves, to the next node, whenever the line breaks. */
export class ReturningClient {
  readonly doc = new Y.Doc()
  /** Every node that it was connected to counts. */
  connections = 0
  node: BenchServer | null = null
  /** Gone home for good. */
  isAway = false
  private readonly options: ReturningClientOptions
  private client: RoomClient | null = null
  private turn: number

  constructor(options: ReturningClientOptions) {
    this.options = options
    this.turn = options.first
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      // Without a line it stays in the document, and goes along when there is one.
      if (!(origin instanceof RoomClient) && this.client?.isReady) this.client.sendUpdate(update)
      options.onChange?.(this.doc)
    })
    this.connect()
  }

  /** The first answer of the line that it has now. */
  get synced(): Promise<void> {
    return this.client?.synced ?? Promise.resolve()
  }

  /** Goes home, without a word. */
  leave(): void {
    this.isAway = true
    this.client?.close()
  }

  private connect(): void {
    if (this.isAway) return
    const nodes = this.options.nodes()
    const target = nodes[this.turn % nodes.length]
    if (!target) throw new Error('no nodes')
    this.turn += 1
    this.connections += 1
    this.node = target
    this.client = new RoomClient({
      target,
      room: this.options.room,
      doc: this.doc,
      onClose: () => setTimeout(() => this.connect(), RETRY_MS),
    })
  }
}
