import { readRecord, recordIds, recordsOf } from '@wijktafel/shared/board/boardReading'
import { NO_CARD } from '@wijktafel/shared/board/boardShapes'
import { layOutTemplate } from '@wijktafel/shared/board/boardWrites'
import type { BoardRecord, JsonObject } from '@wijktafel/shared/board/fieldGroups'
import type { PictureId } from '@wijktafel/shared/ids'
import type { TemplateZone } from '@wijktafel/shared/method/template'
import type { TLRecord, TLShapeId } from 'tldraw'
import * as Y from 'yjs'
import type { BoardAccess } from '../boardAccess.ts'
import { type BoardStore, createBoardStore } from '../boardStore.ts'

/** Several people at one board, with a network between them that is slow, mixed up, and in the hand of the test. */
export interface Peer extends BoardStore {
  name: string
  doc: Y.Doc
  inbox: Uint8Array[]
}

export const FACILITATOR: BoardAccess = { canEdit: true, canArrange: true }
export const MEMBER: BoardAccess = { canEdit: true, canArrange: false }
export const READER: BoardAccess = { canEdit: false, canArrange: false }

export const ZONES: readonly TemplateZone[] = ['stress', 'happy'].map((id, i) => ({
  id,
  title: id,
  picture: '1F641' as PictureId,
  x: i * 600,
  y: 0,
  w: 540,
  h: 640,
  fromPhone: true,
}))

export function createBoard(): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = 1
  layOutTemplate(doc, { boardTitle: 'Stress en blij', phase: 'discover', zones: ZONES })
  return doc
}

/** Each peer starts with the same board; what one writes waits in the others' inboxes until it is delivered. */
export function createPeers(accesses: readonly BoardAccess[], board = createBoard()): Peer[] {
  const start = Y.encodeStateAsUpdate(board)
  const peers = accesses.map((access, i): Peer => {
    const doc = new Y.Doc()
    doc.clientID = 100 + i
    Y.applyUpdate(doc, start)
    return { ...createBoardStore(doc, access), name: `peer ${i}`, doc, inbox: [] }
  })
  for (const peer of peers) {
    peer.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === peers) return
      for (const other of peers) if (other !== peer) other.inbox.push(update)
    })
  }
  network.set(peers[0]?.doc, peers)
  for (const peer of peers) network.set(peer.doc, peers)
  return peers
}

/** The origin of delivered updates, so that they are not sent on. */
const network = new Map<Y.Doc | undefined, Peer[]>()

export function deliver(peer: Peer, index = 0): void {
  const [update] = peer.inbox.splice(index, 1)
  if (update) Y.applyUpdate(peer.doc, update, network.get(peer.doc))
}

/** Writes and delivers until nothing waits any more. */
export function settle(peers: readonly Peer[]): void {
  for (let round = 0; round < 50; round += 1) {
    for (const peer of peers) peer.binding.flush()
    if (peers.every((peer) => peer.inbox.length === 0)) return
    for (const peer of peers) while (peer.inbox.length > 0) deliver(peer)
  }
  throw new Error('The peers never stop writing')
}

export function documentJson(doc: Y.Doc): Record<string, BoardRecord> {
  const records = recordsOf(doc)
  const entries = recordIds(records).map((id) => [id, readRecord(records, id)] as const)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, BoardRecord] => entry[1] !== null).sort(),
  )
}

export function storeJson({ store }: Peer): Record<string, BoardRecord> {
  return Object.fromEntries(Object.entries(store.serialize('document')).sort()) as unknown as Record<
    string,
    BoardRecord
  >
}

export function note(id: string, fields: Partial<JsonObject> = {}): TLRecord {
  return {
    id: `shape:${id}`,
    typeName: 'shape',
    type: 'note',
    x: 0,
    y: 0,
    rotation: 0,
    parentId: 'page:page',
    index: 'a5',
    isLocked: false,
    opacity: 1,
    meta: {},
    props: {
      color: 'yellow',
      labelColor: 'black',
      size: 'm',
      font: 'sans',
      fontSizeAdjustment: 0,
      align: 'middle',
      verticalAlign: 'middle',
      growY: 0,
      url: '',
      richText: words(''),
      scale: 1,
    },
    ...fields,
  } as unknown as TLRecord
}

/** One of our own shapes: a card, unless told otherwise. */
export function card(id: string, props: JsonObject, type = 'card'): TLRecord {
  const { props: _, ...shape } = note(id) as unknown as BoardRecord
  const content = type === 'card' ? { ...NO_CARD, pictures: [], ...props } : props
  return { ...shape, type, props: content } as unknown as TLRecord
}

/** Numbers from a seed: the same run again whenever it is asked for. */
export function createRandom(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export function words(text: string): JsonObject {
  const content = text === '' ? [] : [{ type: 'text', text }]
  return { type: 'doc', content: [{ type: 'paragraph', content }] }
}

/** Changes a shape as a person would. Does nothing when it is gone. */
export function change(peer: Peer, id: string, update: (shape: BoardRecord) => Partial<JsonObject>): void {
  const shape = peer.store.get(`shape:${id}` as TLShapeId) as unknown as BoardRecord | undefined
  if (shape) peer.store.put([{ ...shape, ...update(shape) } as unknown as TLRecord])
}

export function changeProps(peer: Peer, id: string, props: JsonObject): void {
  change(peer, id, (shape) => ({ props: { ...(shape.props as JsonObject), ...props } }))
}
