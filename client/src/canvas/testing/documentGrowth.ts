import type { TLShapeId } from 'tldraw'
import * as Y from 'yjs'
import { type BoardStore, createBoardStore } from '../boardStore.ts'
import { createRandom } from './boardNetwork.ts'

export interface GrowthOptions {
  /** Ids of the shapes that are moved; they stand in `board`. */
  ids: readonly string[]
  clients: number
  moves: number
  /** So many shapes go along with one movement. */
  atOnce: number
}

export interface Growth {
  bytesBefore: number
  bytesAfter: number
  /** What one transaction put on the line. */
  bytesPerTransaction: number
}

interface Client extends BoardStore {
  doc: Y.Doc
}

/** How much a board grows when people do nothing but move what lies on it, through the real stores and bindings. */
export function measureGrowth(board: Uint8Array, options: GrowthOptions): Growth {
  const sent = { transactions: 0, bytes: 0 }
  const clients = Array.from({ length: options.clients }, (_, i) => openClient(board, i + 1))
  for (const client of clients) {
    client.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === sent) return
      sent.transactions += 1
      sent.bytes += update.byteLength
      for (const { doc } of clients) if (doc !== client.doc) Y.applyUpdate(doc, update, sent)
    })
  }
  const first = clients[0]
  if (!first) throw new Error('nobody to measure')
  const bytesBefore = Y.encodeStateAsUpdate(first.doc).byteLength
  const random = createRandom(1)
  for (let step = 0; step * options.atOnce < options.moves; step += 1) move(clients, random, options)
  const bytesAfter = Y.encodeStateAsUpdate(first.doc).byteLength
  for (const client of clients) client.dispose()
  return { bytesBefore, bytesAfter, bytesPerTransaction: sent.bytes / sent.transactions }
}

function openClient(board: Uint8Array, clientId: number): Client {
  const doc = new Y.Doc()
  doc.clientID = clientId
  Y.applyUpdate(doc, board)
  return { doc, ...createBoardStore(doc, { canEdit: true, canArrange: false }) }
}

/** Someone drags neighbours for one step; who, and which, is another each time: nothing lies tidily in a row at the end. */
function move(clients: readonly Client[], random: () => number, { ids, atOnce }: GrowthOptions): void {
  const client = clients[Math.floor(random() * clients.length)]
  if (!client) return
  const start = Math.floor(random() * (ids.length - atOnce + 1))
  const shapes = ids.slice(start, start + atOnce).map((id) => client.store.get(id as TLShapeId))
  client.store.put(
    shapes.flatMap((shape) => (shape ? [{ ...shape, x: shape.x + 1.25, y: shape.y + 0.5 }] : [])),
  )
  client.binding.flush()
}
