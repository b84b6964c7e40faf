import { LIMITS } from '@wijktafel/shared/limits'
import * as encoding from 'lib0/encoding'
import * as prng from 'lib0/prng'
import * as Y from 'yjs'
import { makeStrangeUpdate } from './hostileUpdates.ts'

/** What lies in memory behind a frame: it must never be read as a part of it. */
export const FOREIGN_WORDS = 'what somebody else said'
const FOREIGN_BYTES = new TextEncoder().encode(FOREIGN_WORDS)
const OVERSIZE = new Uint8Array(LIMITS.FRAME_BYTES + 1)
/** Few authors with few edits, so that one lie meets another. */
const STRANGERS = { clients: [1, 2, 3, 4, 5, 6], clocks: 12, roots: ['junk', 'junkText', 'junkList'] }

/** From a source of their own, so that a seed tells the same whoever asks first. */
const SAMPLES = 300
const samples = prng.create(1)

/** Frames that an honest client never sends, each made from one random source. */
const MAKERS: Record<string, (random: prng.PRNG) => Uint8Array> = {
  random: (random) => prng.uint8Array(random, prng.int32(random, 0, 200)),
  headerWithGarbage: (random) => message(prng.int32(random, 0, 3), prng.int32(random, 0, 4), garbage(random)),
  unknownType: (random) => message(prng.int32(random, 4, 300), 0, garbage(random)),
  truncated: (random) => {
    const frame = honestFrame(random)
    return frame.subarray(0, prng.int32(random, 0, frame.length - 1))
  },
  flipped: (random) => {
    const frame = honestFrame(random)
    for (let flips = prng.int32(random, 1, 4); flips > 0; flips -= 1) {
      const at = prng.int32(random, 0, frame.length - 1)
      frame[at] = (frame[at] ?? 0) ^ (1 << prng.int32(random, 0, 7))
    }
    return frame
  },
  trailing: (random) => join(honestFrame(random), garbage(random)),
  oversize: (random) => OVERSIZE.subarray(0, LIMITS.FRAME_BYTES + prng.int32(random, 0, 1)),
  strange: (random) => message(0, prng.int32(random, 1, 2), makeStrangeUpdate(random, STRANGERS)),
  pastTheEnd: (random) => pastTheEnd(random),
  lyingLengths: (random) => lyingLengths(random),
  refersToNothing: (random) => message(0, 2, prng.oneOf(random, [...secondHalves()])),
  hugeNumbers: (random) => message(0, 2, hugeNumbers(random)),
  stateVector: (random) => message(0, 0, garbage(random)),
  awareness: (random) =>
    awarenessOf(random, prng.oneOf(random, ['{', '[]', '1', '"x"', '{"a":', 'null', '{"user":1}'])),
  deepAwareness(random) {
    const depth = prng.int32(random, 100, 4_000)
    const end = prng.bool(random) ? `${']'.repeat(depth)}}` : ''
    return awarenessOf(random, `{"a":${'['.repeat(depth)}${end}`)
  },
  deepContent: (random) => message(0, 2, deepContent(prng.int32(random, 10, 9_000))),
}

export type HostileKind = keyof typeof MAKERS
export const HOSTILE_KINDS = Object.keys(MAKERS)

export function makeHostileFrame(random: prng.PRNG): { kind: string; frame: Uint8Array } {
  const kind = prng.oneOf(random, HOSTILE_KINDS)
  const frame = MAKERS[kind]?.(random)
  if (!frame) throw new Error(`No maker for ${kind}`)
  return { kind, frame }
}

const garbage = (random: prng.PRNG) => prng.uint8Array(random, prng.int32(random, 1, 80))

function message(type: number, step: number, payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  if (type === 0) encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, payload)
  return encoding.toUint8Array(encoder)
}

function join(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** Small client ids, in a corner of the document of its own: damaged, it must not look like somebody else's edit. */
function hostileDoc(random: prng.PRNG): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = prng.int32(random, 1, 1_000)
  return doc
}

/** What honest clients send, made once: the damage is what differs. */
const honestUpdates = makeSamples(() => {
  const random = samples
  const doc = hostileDoc(random)
  doc.getMap('junk').set(prng.word(random, 1, 4), prng.word(random, 0, 9))
  doc.getText('junkText').insert(0, prng.word(random, 1, 9), { bold: true })
  if (prng.bool(random)) doc.getText('junkText').delete(0, 1)
  return Y.encodeStateAsUpdate(doc)
})

/** Their first half never comes. */
const secondHalves = makeSamples(() => {
  const random = samples
  const doc = hostileDoc(random)
  const text = doc.getText('junkText')
  text.insert(0, 'never sent')
  const before = Y.encodeStateVector(doc)
  text.insert(prng.int32(random, 0, 10), 'sent')
  text.delete(0, 2)
  return Y.encodeStateAsUpdate(doc, before)
})

function makeSamples(make: () => Uint8Array): () => readonly Uint8Array[] {
  let made: Uint8Array[] | null = null
  return () => {
    made ??= Array.from({ length: SAMPLES }, make)
    return made
  }
}

const honestFrame = (random: prng.PRNG) =>
  message(0, prng.int32(random, 1, 2), prng.oneOf(random, [...honestUpdates()]))

/** The last field says that it is longer than the frame, and in memory it goes on. */
function pastTheEnd(random: prng.PRNG): Uint8Array {
  const encoder = encoding.createEncoder()
  const isText = prng.bool(random)
  for (const value of [1, 1, prng.int32(random, 1, 6), 0]) encoding.writeVarUint(encoder, value)
  encoding.writeUint8(encoder, isText ? 4 : 3)
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarString(encoder, 'junk')
  encoding.writeVarUint(encoder, prng.int32(random, 1, FOREIGN_BYTES.length))
  const update = encoding.toUint8Array(encoder)
  const frame = message(0, 2, update)
  const memory = join(frame, FOREIGN_BYTES, Uint8Array.of(0))
  return memory.subarray(0, frame.length)
}

/** Lengths in lengths, each of them too long, too short, or without end. */
function lyingLengths(random: prng.PRNG): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, prng.int32(random, 0, 1))
  encoding.writeVarUint(encoder, prng.int32(random, 0, 2))
  for (let depth = prng.int32(random, 1, 8); depth > 0; depth -= 1) {
    const length = prng.oneOf(random, [0, 1, depth, 127, 2 ** 20, 2 ** 32, Number.MAX_SAFE_INTEGER])
    encoding.writeVarUint(encoder, length)
  }
  if (prng.bool(random)) encoding.writeUint8Array(encoder, new Uint8Array(12).fill(0xff))
  return encoding.toUint8Array(encoder)
}

/** One struct list and delete set with numbers as large as the format carries. */
function hugeNumbers(random: prng.PRNG): Uint8Array {
  const encoder = encoding.createEncoder()
  const huge = () => prng.oneOf(random, [0, 1, 2 ** 31, 2 ** 32, 2 ** 52, Number.MAX_SAFE_INTEGER])
  for (const value of [1, huge(), prng.int32(random, 1, 1_000), huge()]) encoding.writeVarUint(encoder, value)
  encoding.writeUint8(encoder, prng.oneOf(random, [0, 10, 4, 1, 132, 196]))
  for (let index = 0; index < 6; index += 1) encoding.writeVarUint(encoder, huge())
  return encoding.toUint8Array(encoder)
}

function awarenessOf(random: prng.PRNG, json: string): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, prng.int32(random, 1, 1_000))
  encoding.writeVarUint(encoder, prng.int32(random, 0, 100))
  encoding.writeVarString(encoder, json)
  return message(1, 0, encoding.toUint8Array(encoder))
}

/** One map entry whose value is a list in a list in a list. */
function deepContent(depth: number): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const value of [1, 1, 7, 0]) encoding.writeVarUint(encoder, value)
  encoding.writeUint8(encoder, 0x28)
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarString(encoder, 'junk')
  encoding.writeVarString(encoder, 'deep')
  encoding.writeVarUint(encoder, 1)
  for (let index = 0; index < depth; index += 1) {
    encoding.writeUint8(encoder, 117)
    encoding.writeVarUint(encoder, 1)
  }
  encoding.writeUint8(encoder, 127)
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}
