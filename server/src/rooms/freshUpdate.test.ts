import { CLOSE_CODE } from '@wijktafel/shared/codes'
import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createMemoryDocumentStore } from '../storage/documents/memoryDocumentStore.ts'
import { boardGuard } from './boardGuard.ts'
import { parseUpdate } from './decodedUpdate.ts'
import { freshUpdate } from './freshUpdate.ts'
import { encodeUpdate } from './messages.ts'
import { settle, testPerson } from './testClient.ts'
import { cards, setUpRooms, stored } from './testRooms.ts'

/** Content references of Yjs. */
const GC = 0
const TEXT = 4
const EMBED = 5
const TYPE = 7
const ANY = 8
const DOCUMENT = 9

type Id = [client: number, clock: number]
type Write = (encoder: encoding.Encoder) => void
interface StructOptions {
  kind: number
  origin?: Id
  right?: Id
  /** The name of a root type, or an item. */
  parent?: string | Id
  key?: string
  content: Write
}

const EVE = 7
const number = (value: number) => (encoder: encoding.Encoder) => encoding.writeVarUint(encoder, value)
const word = (value: string) => (encoder: encoding.Encoder) => encoding.writeVarString(encoder, value)
const collected = (length: number): StructOptions => ({ kind: GC, content: number(length) })

/** Bytes of an update by one author, with whatever one likes in it. */
function update(
  structs: StructOptions[],
  deletes: Record<number, Id[]> = {},
  start: Id = [EVE, 0],
): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, structs.length > 0 ? 1 : 0)
  if (structs.length > 0)
    for (const value of [structs.length, ...start]) encoding.writeVarUint(encoder, value)
  for (const struct of structs) writeStruct(encoder, struct)
  encoding.writeVarUint(encoder, Object.keys(deletes).length)
  for (const [client, ranges] of Object.entries(deletes)) {
    for (const value of [Number(client), ranges.length, ...ranges.flat()])
      encoding.writeVarUint(encoder, value)
  }
  return encoding.toUint8Array(encoder)
}

function writeStruct(
  encoder: encoding.Encoder,
  { kind, origin, right, parent, key, content }: StructOptions,
): void {
  encoding.writeUint8(
    encoder,
    kind | (origin ? 0x80 : 0) | (right ? 0x40 : 0) | (key === undefined ? 0 : 0x20),
  )
  for (const value of [...(origin ?? []), ...(right ?? [])]) encoding.writeVarUint(encoder, value)
  if (parent !== undefined) {
    encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0)
    if (typeof parent === 'string') encoding.writeVarString(encoder, parent)
    else for (const value of parent) encoding.writeVarUint(encoder, value)
    if (key !== undefined) encoding.writeVarString(encoder, key)
  }
  content(encoder)
}

const list = (length: number, make: (index: number) => StructOptions) =>
  Array.from({ length }, (_, index) => make(index))
const subdocument =
  (options: Record<string, number>): Write =>
  (encoder) => {
    encoding.writeVarString(encoder, 'sub')
    encoding.writeAny(encoder, options)
  }
const deepValue =
  (depth: number): Write =>
  (encoder) => {
    encoding.writeVarUint(encoder, 1)
    for (let level = 0; level < depth; level += 1)
      for (const byte of [117, 1]) encoding.writeUint8(encoder, byte)
    encoding.writeUint8(encoder, 127)
  }
const nested = (depth: number) =>
  update(
    list(depth, (index) => ({
      kind: TYPE,
      parent: index === 0 ? 'junk' : [EVE, index - 1],
      content: number(0),
    })),
  )

/** Each made Yjs throw while applying, or stop for seconds, before it was refused. The last one is what did it. */
const FOUND: [string, Uint8Array[]][] = [
  [
    'a document inside of the document, named by a number',
    [update([{ kind: DOCUMENT, parent: 'junk', content: subdocument({ guid: 5 }) }])],
  ],
  ['numbers that cannot be kept aside', [update([], { 3: [[3, 2 ** 53 - 4]] })]],
  ['an edit far in the future of its author', [update([collected(1)], {}, [EVE, 2 ** 52])]],
  ['a reference beyond all clocks', [update([{ kind: TEXT, origin: [9, 2 ** 52], content: word('a') }])]],
  [
    'deletes out of order that wait',
    [
      update([], {
        9: [
          [8, 2],
          [1, 3],
        ],
      }),
    ],
  ],
  [
    'deletes that overlap',
    [
      update([], {
        9: [
          [1, 3],
          [2, 4],
        ],
      }),
    ],
  ],
  [
    'a mark with deep JSON',
    [update([{ kind: EMBED, parent: 'junk', content: word('['.repeat(9_000) + ']'.repeat(9_000)) }])],
  ],
  ['a deep value', [update([{ kind: ANY, parent: 'junk', content: deepValue(4_000) }])]],
  ['types in types in types', [nested(10_000), update([], { [EVE]: [[0, 1]] })]],
  [
    'a root type for each word',
    [update(list(20_000, (index) => ({ kind: ANY, parent: `root ${index}`, content: deepValue(0) })))],
  ],
  [
    'two letters under one key, one of them deleted, and then what holds them',
    [
      update([
        { kind: TYPE, parent: 'junk', content: number(1) },
        { kind: TEXT, parent: [EVE, 0], key: 'k', content: word('ab') },
      ]),
      update([], { [EVE]: [[2, 1]] }),
      update([], { [EVE]: [[0, 1]] }),
    ],
  ],
]

describe('updates that Yjs could not bear', () => {
  it.each(FOUND)('R7: %s closes its own connection, and the document stays as it is', async (_, frames) => {
    const { registry, join, log } = setUpRooms({ inner: createMemoryDocumentStore() })
    const [ans, eve] = [join(), join({ person: testPerson('eve') })]
    await settle(registry, [ans, eve])
    for (const frame of frames) {
      cards(ans).set('a', `${frame.length}`)
      eve.sendRaw(encodeUpdate(frame))
      ans.flushToServer()
      await registry.idle()
    }
    await settle(registry, [ans])
    expect(eve.closeCode).toBe(CLOSE_CODE.BAD_FRAME)
    expect(log.map((entry) => entry.code)).toEqual(['connectionCut'])
    expect([ans.closeCode, ans.saved]).toEqual([null, ans.sent])
    expect(await stored(registry)).toEqual({ a: `${frames.at(-1)?.length}` })
  })

  it('R7: what is known as thrown away stays so, whatever an edit that goes on from there says of it', async () => {
    const { registry, join, log } = setUpRooms({ inner: createMemoryDocumentStore() })
    const [ans, eve] = [join(), join({ person: testPerson('eve') })]
    await settle(registry, [ans, eve])
    eve.sendRaw(encodeUpdate(update([collected(3)])))
    eve.sendRaw(encodeUpdate(update([{ kind: TEXT, parent: 'junk', content: word('abcde') }])))
    await settle(registry, [ans, eve])
    expect(log).toEqual([])
    expect(Y.getState(ans.doc.store, EVE)).toBe(5)
    expect(ans.doc.getText('junk').toString()).toBe('')
  })

  it('R10: what goes on where someone else stopped lies where they stopped, whatever it says', async () => {
    const { registry, join } = setUpRooms({ inner: createMemoryDocumentStore() })
    const doc = new Y.Doc()
    doc.clientID = 99
    const regisseur = join({ doc, person: testPerson('regisseur') })
    const eve = join({ person: testPerson('eve'), guard: boardGuard })
    cards(regisseur).set('shape:zone_a', 'mine')
    await settle(registry, [regisseur, eve])
    const forged = [word('whatever'), word('forged')].map((write) => (encoder: encoding.Encoder) => {
      encoding.writeUint8(encoder, 119)
      write(encoder)
    })
    const content: Write = (encoder) => {
      encoding.writeVarUint(encoder, 2)
      for (const write of forged) write(encoder)
    }
    eve.sendRaw(
      encodeUpdate(update([{ kind: ANY, parent: 'records', key: 'shape:card_b', content }], {}, [99, 0])),
    )
    await registry.idle()
    expect(eve.closeCode).toBe(CLOSE_CODE.ACCESS_CHANGED)
    expect(await stored(registry)).toEqual({ 'shape:zone_a': 'mine' })
  })
})

describe('updates as people make them', () => {
  /** Null when it is refused. */
  function taken(doc: Y.Doc, bytes: Uint8Array): Uint8Array | null {
    const decoded = parseUpdate(bytes)
    return decoded && (freshUpdate(doc, { update: bytes, decoded })?.update ?? null)
  }

  it('pass as they are', () => {
    const [doc, server] = [new Y.Doc(), new Y.Doc()]
    let passed = 0
    doc.on('update', (bytes: Uint8Array) => {
      expect(taken(server, bytes)).toEqual(bytes)
      Y.applyUpdate(server, bytes)
      passed += 1
    })
    const text = doc.getText('text')
    text.insert(0, 'een hele zin', { bold: true })
    text.insert(4, 'lange ')
    text.delete(2, 6)
    const outer = doc.getMap<unknown>('records')
    for (let index = 0; index < 3; index += 1) outer.set('k', { deep: [[[index]]] })
    outer.set('inner', new Y.Map([['list', Y.Array.from([1, 2, 3])]]))
    outer.delete('inner')
    expect(passed).toBe(8)
    expect(taken(new Y.Doc(), Y.encodeStateAsUpdate(doc))).not.toBe(null)
  })

  it('lose what is known, however it was cut', () => {
    const [doc, server] = [new Y.Doc(), new Y.Doc()]
    doc.getText('text').insert(0, 'begin')
    Y.applyUpdate(server, Y.encodeStateAsUpdate(doc))
    doc.getText('text').insert(5, ' en einde')
    const rest = taken(server, Y.encodeStateAsUpdate(doc))
    expect(rest).toEqual(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server)))
  })

  it('may hold old values of a key, deleted, in one piece', () => {
    const doc = new Y.Doc({ gc: false })
    for (const value of ['one', 'two', 'three']) doc.getMap('records').set('k', value)
    const again = new Y.Doc({ gc: false })
    Y.applyUpdate(again, Y.encodeStateAsUpdate(doc))
    expect(taken(new Y.Doc(), Y.encodeStateAsUpdate(again))).not.toBe(null)
  })
})
