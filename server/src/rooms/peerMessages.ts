import { assertNever } from '@wijktafel/shared/assertNever'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { SharedCursor } from './presence.ts'

/** What nodes tell one another about one room. */
export type PeerMessage =
  /** Stored already, under this number. */
  | { type: 'update'; seq: number; update: Uint8Array }
  | { type: 'cursors'; cursors: SharedCursor[] }
  /** Everybody who is connected to the sender. `to`: an answer to that node's question. */
  | { type: 'people'; people: string[]; to: string | null }
  /** The sender has just opened the room, or may have missed something: who is there? */
  | { type: 'question' }

/** What nodes tell one another about themselves. */
export type NodeMessage =
  | { type: 'alive' }
  | { type: 'leaving' }
  /** A notice was added to the store: look. */
  | { type: 'notice' }

const UPDATE = 0
const CURSORS = 1
const PEOPLE = 2
const QUESTION = 3
const NODE_MESSAGES = ['alive', 'leaving', 'notice'] as const

export interface FromNode<Message> {
  nodeId: string
  message: Message
}

export function encodePeerMessage(nodeId: string, message: PeerMessage): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, nodeId)
  switch (message.type) {
    case 'update':
      encoding.writeVarUint(encoder, UPDATE)
      encoding.writeVarUint(encoder, message.seq)
      encoding.writeVarUint8Array(encoder, message.update)
      break
    case 'cursors':
      encoding.writeVarUint(encoder, CURSORS)
      writeList(encoder, message.cursors, writeCursor)
      break
    case 'people':
      encoding.writeVarUint(encoder, PEOPLE)
      encoding.writeVarString(encoder, message.to ?? '')
      writeList(encoder, message.people, encoding.writeVarString)
      break
    case 'question':
      encoding.writeVarUint(encoder, QUESTION)
      break
    default:
      assertNever(message)
  }
  return encoding.toUint8Array(encoder)
}

/** Null for what a node of this version does not understand: during an upgrade nodes of two versions talk. */
export function parsePeerMessage(bytes: Uint8Array): FromNode<PeerMessage> | null {
  try {
    const decoder = decoding.createDecoder(bytes)
    const nodeId = decoding.readVarString(decoder)
    const message = readPeerMessage(decoder)
    return message && { nodeId, message }
  } catch {
    // lib0 throws on truncated fields.
    return null
  }
}

function readPeerMessage(decoder: decoding.Decoder): PeerMessage | null {
  switch (decoding.readVarUint(decoder)) {
    case UPDATE: {
      const seq = decoding.readVarUint(decoder)
      return { type: 'update', seq, update: decoding.readVarUint8Array(decoder).slice() }
    }
    case CURSORS:
      return { type: 'cursors', cursors: readList(decoder, readCursor) }
    case PEOPLE: {
      const to = decoding.readVarString(decoder)
      return { type: 'people', to: to === '' ? null : to, people: readList(decoder, decoding.readVarString) }
    }
    case QUESTION:
      return { type: 'question' }
    default:
      return null
  }
}

export function encodeNodeMessage(nodeId: string, { type }: NodeMessage): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, nodeId)
  encoding.writeVarUint(encoder, NODE_MESSAGES.indexOf(type))
  return encoding.toUint8Array(encoder)
}

export function parseNodeMessage(bytes: Uint8Array): FromNode<NodeMessage> | null {
  try {
    const decoder = decoding.createDecoder(bytes)
    const nodeId = decoding.readVarString(decoder)
    const type = NODE_MESSAGES[decoding.readVarUint(decoder)]
    return type ? { nodeId, message: { type } } : null
  } catch {
    // lib0 throws on truncated fields.
    return null
  }
}

function writeList<Item>(
  encoder: encoding.Encoder,
  items: readonly Item[],
  write: (encoder: encoding.Encoder, item: Item) => void,
): void {
  encoding.writeVarUint(encoder, items.length)
  for (const item of items) write(encoder, item)
}

function readList<Item>(decoder: decoding.Decoder, read: (decoder: decoding.Decoder) => Item): Item[] {
  const items: Item[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) items.push(read(decoder))
  return items
}

function writeCursor(encoder: encoding.Encoder, { clientId, clock, json, personId }: SharedCursor): void {
  encoding.writeVarUint(encoder, clientId)
  encoding.writeVarUint(encoder, clock)
  encoding.writeVarString(encoder, json)
  encoding.writeVarString(encoder, personId)
}

function readCursor(decoder: decoding.Decoder): SharedCursor {
  return {
    clientId: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    json: decoding.readVarString(decoder),
    personId: decoding.readVarString(decoder),
  }
}
