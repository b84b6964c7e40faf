import * as encoding from 'lib0/encoding'
import * as prng from 'lib0/prng'

/**
 * Updates that are well formed, and whose fields no client would ever combine: references to anything, lists whose left and
 * right are strangers, contents at the wrong place, numbers that were given out before for something else.
 */
export interface UpdateSpace {
  /** Few clients and small clocks: so that what is made meets what was made before. */
  clients: readonly number[]
  clocks: number
  /** Names of root types. */
  roots: readonly string[]
}

/** The low bits of a struct's first byte. */
const INFO = {
  gc: 0,
  deleted: 1,
  json: 2,
  binary: 3,
  text: 4,
  embed: 5,
  format: 6,
  type: 7,
  any: 8,
  doc: 9,
  skip: 10,
}
const HAS_ORIGIN = 0x80
const HAS_RIGHT_ORIGIN = 0x40
const HAS_KEY = 0x20
const HUGE = [2 ** 31, 2 ** 32, 2 ** 45, 2 ** 52, Number.MAX_SAFE_INTEGER]
/** How often each comes up: what is refused at once teaches little. */
const KINDS: (keyof typeof INFO)[] = [
  ...(['gc', 'deleted', 'json', 'binary', 'text', 'embed', 'format', 'type', 'any'] as const).flatMap(
    (kind) => Array.from({ length: 8 }, () => kind),
  ),
  'skip',
  'doc',
]
/** What a text mark, an embed or a piece of JSON may be, and one that is none. */
const JSON_TEXTS = [
  'null',
  'true',
  '{"a":[1,{}]}',
  '"x"',
  '1e999',
  '[[[[]]]]',
  '{"__proto__":{"a":1}}',
  'undefined',
]
const KEYS = ['k', 'bold', '__proto__', 'constructor', '']

type Random = prng.PRNG

export function makeStrangeUpdate(random: Random, space: UpdateSpace): Uint8Array {
  const encoder = encoding.createEncoder()
  const clients = distinct(random, space.clients, prng.int32(random, 0, 3))
  encoding.writeVarUint(encoder, clients.length)
  for (const client of clients) {
    const count = prng.int32(random, 1, 4)
    encoding.writeVarUint(encoder, count)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, makeClock(random, space))
    for (let index = 0; index < count; index += 1) writeStruct(encoder, random, space)
  }
  writeDeletes(encoder, random, space)
  return encoding.toUint8Array(encoder)
}

function writeStruct(encoder: encoding.Encoder, random: Random, space: UpdateSpace): void {
  const kind = prng.oneOf(random, KINDS)
  if (kind === 'gc' || kind === 'skip') {
    encoding.writeUint8(encoder, INFO[kind])
    encoding.writeVarUint(encoder, makeLength(random))
    return
  }
  const [origin, right, key] = [prng.bool(random), prng.int32(random, 0, 3) === 0, prng.bool(random)]
  const flags = (origin ? HAS_ORIGIN : 0) | (right ? HAS_RIGHT_ORIGIN : 0) | (key ? HAS_KEY : 0)
  encoding.writeUint8(encoder, INFO[kind] | flags)
  if (origin) writeId(encoder, random, space)
  if (right) writeId(encoder, random, space)
  if (!origin && !right) {
    const isRoot = prng.bool(random)
    encoding.writeVarUint(encoder, isRoot ? 1 : 0)
    if (isRoot) encoding.writeVarString(encoder, prng.oneOf(random, [...space.roots]))
    else writeId(encoder, random, space)
    if (key) encoding.writeVarString(encoder, prng.oneOf(random, KEYS))
  }
  CONTENT[kind](encoder, random)
}

const CONTENT: Record<
  Exclude<keyof typeof INFO, 'gc' | 'skip'>,
  (encoder: encoding.Encoder, random: Random) => void
> = {
  deleted: (encoder, random) => encoding.writeVarUint(encoder, makeLength(random)),
  json(encoder, random) {
    const texts = Array.from({ length: prng.int32(random, 0, 3) }, () => prng.oneOf(random, JSON_TEXTS))
    encoding.writeVarUint(encoder, texts.length)
    for (const text of texts) encoding.writeVarString(encoder, text)
  },
  binary: (encoder, random) =>
    encoding.writeVarUint8Array(encoder, prng.uint8Array(random, prng.int32(random, 0, 9))),
  text: (encoder, random) =>
    encoding.writeVarString(encoder, prng.oneOf(random, ['a', 'woord', '😀😀', '\ud83d', ''])),
  embed: (encoder, random) => encoding.writeVarString(encoder, prng.oneOf(random, JSON_TEXTS)),
  format(encoder, random) {
    encoding.writeVarString(encoder, prng.oneOf(random, KEYS))
    encoding.writeVarString(encoder, prng.oneOf(random, JSON_TEXTS))
  },
  type(encoder, random) {
    const type = prng.int32(random, 0, 7)
    encoding.writeVarUint(encoder, type)
    if (type === 3 || type === 5) encoding.writeVarString(encoder, prng.oneOf(random, KEYS))
  },
  any(encoder, random) {
    const count = prng.int32(random, 0, 3)
    encoding.writeVarUint(encoder, count)
    for (let index = 0; index < count; index += 1) encoding.writeAny(encoder, makeValue(random))
  },
  doc(encoder, random) {
    encoding.writeVarString(encoder, prng.oneOf(random, ['', 'sub']))
    encoding.writeAny(
      encoder,
      prng.oneOf(random, [{}, { guid: 5 }, { autoLoad: true, meta: [1] }, { gc: false }]),
    )
  },
}

function makeValue(random: Random): encoding.AnyEncodable {
  return prng.oneOf<encoding.AnyEncodable>(random, [1, 'x', null, undefined, 2n ** 60n, [1, [2]], { x: 1 }])
}

function writeDeletes(encoder: encoding.Encoder, random: Random, space: UpdateSpace): void {
  // The same client twice is possible on the wire.
  const clients = Array.from({ length: prng.int32(random, 0, 2) }, () =>
    prng.oneOf(random, [...space.clients]),
  )
  encoding.writeVarUint(encoder, clients.length)
  for (const client of clients) {
    const count = prng.int32(random, 0, 3)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, count)
    for (let index = 0; index < count; index += 1) {
      encoding.writeVarUint(encoder, makeClock(random, space))
      encoding.writeVarUint(encoder, makeLength(random))
    }
  }
}

function writeId(encoder: encoding.Encoder, random: Random, space: UpdateSpace): void {
  encoding.writeVarUint(encoder, prng.oneOf(random, [...space.clients]))
  encoding.writeVarUint(encoder, makeClock(random, space))
}

/** Mostly small, so that it is there already. */
const makeClock = (random: Random, { clocks }: UpdateSpace) =>
  isRare(random) ? prng.oneOf(random, HUGE) : Math.floor(prng.real53(random) ** 4 * clocks)

const makeLength = (random: Random) =>
  isRare(random) ? prng.oneOf(random, [0, ...HUGE]) : prng.int32(random, 1, 4)

const isRare = (random: Random) => prng.int32(random, 0, 299) === 0

function distinct(random: Random, values: readonly number[], count: number): number[] {
  return [...new Set(Array.from({ length: count }, () => prng.oneOf(random, [...values])))]
}
