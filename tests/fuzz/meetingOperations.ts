import { assertNever } from '@wijktafel/shared/assertNever'
import * as prng from 'lib0/prng'
import type * as Y from 'yjs'

export type WriteOperation =
  | { do: 'set'; client: number; key: string; value: number }
  | { do: 'remove'; client: number; key: string }
  | { do: 'type'; client: number; at: number; text: string; bold: boolean }
  | { do: 'erase'; client: number; at: number; length: number }

export type ClientOperation =
  | WriteOperation
  | { do: 'deliver' | 'take'; client: number; count: number }
  | { do: 'disconnect'; client: number }
  | { do: 'connect'; client: number; node: number }
  /** Their access goes from write to read or back, by order of a node. */
  | { do: 'flip'; client: number; node: number }

export type NodeOperation =
  /** All of the node's connections end properly; another one takes its place. */
  | { do: 'restart'; node: number }
  | { do: 'crash'; node: number }
  | { do: 'sweep'; node: number }
  /** Its line to the other nodes breaks, or is whole again. */
  | { do: 'partition' | 'heal'; node: number }
  /** Its next commit fails, as on a full disk. */
  | { do: 'failCommit'; node: number }
  | { do: 'serverWrite'; node: number; key: string; value: number; clientId: number }
  /** The document is thrown away for good. */
  | { do: 'eraseDocument'; node: number }

/** One step of a simulated meeting. Operations are data: a failing run prints them. */
export type Operation =
  | ClientOperation
  | NodeOperation
  | { do: 'turn' }
  /** Some messages between nodes arrive, in any order. */
  | { do: 'gossip'; count: number }
  | { do: 'compact' }
  /** Time passes: rooms sweep by themselves, and try to store again. */
  | { do: 'wait'; ms: number }

const NODES = 2
const KEYS = ['a', 'b', 'c', 'shape:card_1', 'shape:card_1|pos', 'shape:note_2|text']

type Make = (random: prng.PRNG, client: number, node: number) => Operation

/** How often each comes up, by weight. */
const MAKERS: [weight: number, make: Make][] = [
  [14, (random, client) => ({ do: 'set', client, key: makeKey(random), value: makeValue(random) })],
  [5, (random, client) => ({ do: 'remove', client, key: makeKey(random) })],
  [
    12,
    (random, client) => ({
      do: 'type',
      client,
      at: makeValue(random),
      text: prng.word(random, 1, 5),
      bold: prng.bool(random),
    }),
  ],
  [4, (random, client) => ({ do: 'erase', client, at: makeValue(random), length: prng.int32(random, 1, 4) })],
  [18, (random, client) => ({ do: 'deliver', client, count: prng.int32(random, 1, 4) })],
  [16, (random, client) => ({ do: 'take', client, count: prng.int32(random, 1, 4) })],
  [3, (_, client) => ({ do: 'disconnect', client })],
  [8, (_, client, node) => ({ do: 'connect', client, node })],
  [2, (_, client, node) => ({ do: 'flip', client, node })],
  [10, () => ({ do: 'turn' })],
  [8, (random) => ({ do: 'gossip', count: prng.int32(random, 1, 6) })],
  [2, (_, __, node) => ({ do: 'sweep', node })],
  [1, (_, __, node) => ({ do: 'partition', node })],
  [1, (_, __, node) => ({ do: 'heal', node })],
  [1, (_, __, node) => ({ do: 'failCommit', node })],
  [1, (_, __, node) => ({ do: 'restart', node })],
  [1, (_, __, node) => ({ do: 'crash', node })],
  [1, () => ({ do: 'compact' })],
  [1, (random) => ({ do: 'wait', ms: prng.int32(random, 100, 4_000) })],
  [
    3,
    (random, _, node) => ({
      do: 'serverWrite',
      node,
      key: makeKey(random),
      value: makeValue(random),
      clientId: makeClientId(random),
    }),
  ],
]
const TOTAL_WEIGHT = MAKERS.reduce((sum, [weight]) => sum + weight, 0)

const makeKey = (random: prng.PRNG) => prng.oneOf(random, KEYS)
const makeValue = (random: prng.PRNG) => prng.int32(random, 0, 999)
export const makeClientId = (random: prng.PRNG) => prng.uint32(random, 1, 2 ** 32 - 1)

export function makeOperations(seed: number): { clients: number; operations: Operation[] } {
  const random = prng.create(seed)
  const clients = prng.int32(random, 1, 5)
  const count = prng.int32(random, 60, 140)
  const operations = Array.from({ length: count }, () => makeOperation(random, clients))
  // In some meetings the document is thrown away, while everyone is at work.
  if (prng.int32(random, 0, 11) === 0) {
    const at = prng.int32(random, count >> 1, count - 1)
    operations[at] = { do: 'eraseDocument', node: prng.int32(random, 0, NODES - 1) }
  }
  return { clients, operations }
}

function makeOperation(random: prng.PRNG, clients: number): Operation {
  const client = prng.int32(random, 0, clients - 1)
  const node = prng.int32(random, 0, NODES - 1)
  let dice = prng.int32(random, 0, TOTAL_WEIGHT - 1)
  for (const [weight, make] of MAKERS) {
    if (dice < weight) return make(random, client, node)
    dice -= weight
  }
  return { do: 'turn' }
}

export function isWrite(operation: ClientOperation): operation is WriteOperation {
  return ['set', 'remove', 'type', 'erase'].includes(operation.do)
}

export function write(doc: Y.Doc, operation: WriteOperation): void {
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

/** All that these operations can change. */
export function jsonOf(doc: Y.Doc): Record<string, unknown> {
  return { records: doc.getMap('records').toJSON(), text: doc.getText('text').toDelta() }
}
