import { META_MAP, RECORDS_MAP, SCHEMA_KEY } from '@wijktafel/shared/board/boardDocument'
import { readRecord, recordsOf } from '@wijktafel/shared/board/boardReading'
import { BOARD_SCHEMA } from '@wijktafel/shared/board/boardSchema'
import { placeCards } from '@wijktafel/shared/board/boardWrites'
import type { JsonObject } from '@wijktafel/shared/board/fieldGroups'
import { newId, type PictureId } from '@wijktafel/shared/ids'
import type { CardView } from '@wijktafel/shared/stage'
import type { RecordsDiff, TLRecord, TLShape, TLShapeId } from 'tldraw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createBoardStore } from './boardStore.ts'
import { FLUSH_INTERVAL_MS } from './recordBinding.ts'
import {
  change,
  changeProps,
  createBoard,
  createPeers,
  documentJson,
  FACILITATOR,
  MEMBER,
  note,
  type Peer,
  READER,
  settle,
  storeJson,
  words,
} from './testing/boardNetwork.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const shapeOf = (peer: Peer, id: string) =>
  peer.store.get(`shape:${id}` as TLShapeId) as (TLShape & { props: JsonObject }) | undefined

function two(first = MEMBER, second = MEMBER): [Peer, Peer] {
  return createPeers([first, second]) as [Peer, Peer]
}

/** Two people who both see one note. */
function withNote(first = MEMBER, second = MEMBER): [Peer, Peer] {
  const peers = two(first, second)
  peers[0].store.put([note('a')])
  settle(peers)
  return peers
}

const card = (): CardView => ({
  id: newId(),
  sessionId: newId(),
  activityId: newId(),
  zoneId: 'stress',
  pictures: ['1F50A' as PictureId],
  text: 'Herrie in de nacht',
  photo: null,
  voice: null,
  voiceSeconds: 0,
  side: 'resident',
  face: '1F98A' as PictureId,
})

describe('what the server writes', () => {
  test('is what tldraw itself accepts, record by record', () => {
    const doc = createBoard()
    placeCards(doc, [
      card(),
      { ...card(), zoneId: null, photo: newId(), side: null, face: null, pictures: [] },
    ])
    const { store, binding } = createBoardStore(doc, FACILITATOR)
    expect(binding.unreadable.get()).toEqual([])
    const records = documentJson(doc)
    expect(Object.keys(records)).toHaveLength(6)
    for (const record of Object.values(records)) {
      const type = store.schema.types[record.typeName as 'shape']
      expect(type.validate(record), record.id).toEqual(record)
    }
  })

  test('follows the schema that it says', () => {
    const { store } = createBoardStore(createBoard(), READER)
    expect(store.schema.serialize()).toEqual(BOARD_SCHEMA)
  })
})

describe('two people at one board', () => {
  test('one moves a card while the other edits its words: both are kept', () => {
    const [a, b] = withNote()
    change(a, 'a', () => ({ x: 300, y: 40 }))
    changeProps(b, 'a', { richText: words('Herrie') })
    settle([a, b])
    for (const peer of [a, b]) {
      expect(shapeOf(peer, 'a')).toMatchObject({ x: 300, y: 40, props: { richText: words('Herrie') } })
    }
  })

  test('a late drag does not revive a card that somebody took away', () => {
    const [a, b] = withNote()
    a.store.remove(['shape:a' as TLShapeId])
    change(b, 'a', () => ({ x: 300 }))
    settle([a, b])
    expect(documentJson(a.doc)['shape:a']).toBeUndefined()
    expect(shapeOf(b, 'a')).toBeUndefined()
  })

  test('leftovers of that are swept', () => {
    const [a, b] = withNote()
    a.store.remove(['shape:a' as TLShapeId])
    change(b, 'a', () => ({ x: 300 }))
    settle([a, b])
    recordsOf(a.doc).set('shape:gone|pos', { x: 1 })
    const leftovers = () =>
      [...recordsOf(a.doc).keys()].filter((key) => key.startsWith('shape:') && !key.includes('zone'))
    expect(leftovers()).not.toEqual([])
    a.binding.sweep()
    expect(leftovers()).toEqual([])
  })

  test('a shape whose group went stands on the page', () => {
    const [a, b] = withNote()
    a.store.put([note('group', { type: 'group', props: {} })])
    settle([a, b])
    a.store.remove(['shape:group' as TLShapeId])
    change(b, 'a', () => ({ parentId: 'shape:group' }))
    settle([a, b])
    for (const peer of [a, b]) expect(shapeOf(peer, 'a')?.parentId).toBe('page:page')
  })
})

describe('writing', () => {
  test('a drag is at most 20 transactions a second, and its end is not lost', () => {
    const [a, b] = withNote()
    vi.advanceTimersByTime(1000)
    let transactions = 0
    a.doc.on('update', () => {
      transactions += 1
    })
    for (let frame = 1; frame <= 120; frame += 1) {
      change(a, 'a', () => ({ x: frame }))
      vi.advanceTimersByTime(1000 / 120)
    }
    vi.advanceTimersByTime(FLUSH_INTERVAL_MS)
    expect(transactions).toBeGreaterThan(10)
    expect(transactions).toBeLessThanOrEqual(21)
    settle([a, b])
    expect(shapeOf(b, 'a')?.x).toBe(120)
  })

  test('touches only the group that changed', () => {
    const [a] = withNote()
    const touched: string[] = []
    recordsOf(a.doc).observe((event) => touched.push(...event.keysChanged))
    change(a, 'a', () => ({ x: 7 }))
    a.binding.flush()
    expect(touched).toEqual(['shape:a|pos'])
  })

  test('ten shapes dragged at once are one transaction', () => {
    const [a] = two()
    const ids = Array.from({ length: 10 }, (_, i) => `n${i}`)
    a.store.put(ids.map((id) => note(id)))
    a.binding.flush()
    let transactions = 0
    a.doc.on('update', () => {
      transactions += 1
    })
    for (const id of ids) change(a, id, () => ({ x: 50 }))
    a.binding.flush()
    expect(transactions).toBe(1)
  })
})

describe('permission', () => {
  test('who only reads never writes, and sees all', () => {
    const [a, reader] = withNote(MEMBER, READER)
    const before = Y.encodeStateVector(reader.doc)
    change(reader, 'a', () => ({ x: 99 }))
    reader.binding.flush()
    reader.binding.sweep()
    expect(Y.encodeStateVector(reader.doc)).toEqual(before)
    change(a, 'a', () => ({ x: 5 }))
    settle([a, reader])
    expect(shapeOf(reader, 'a')?.x).toBe(5)
  })

  test('a zone that a member moved jumps back, and nothing is written', async () => {
    const [member, lead] = two(MEMBER, FACILITATOR)
    const before = Y.encodeStateVector(member.doc)
    change(member, 'zone_stress', () => ({ x: 500 }))
    member.binding.flush()
    await vi.advanceTimersByTimeAsync(1)
    expect(shapeOf(member, 'zone_stress')?.x).toBe(0)
    expect(Y.encodeStateVector(member.doc)).toEqual(before)
    change(lead, 'zone_stress', () => ({ x: 500 }))
    settle([lead, member])
    expect(shapeOf(member, 'zone_stress')?.x).toBe(500)
  })

  test('a zone that the regisseur loosened stays fast for all others', () => {
    const [lead, member] = two(FACILITATOR, MEMBER)
    change(lead, 'zone_stress', () => ({ isLocked: false }))
    settle([lead, member])
    expect(shapeOf(lead, 'zone_stress')?.isLocked).toBe(false)
    expect(shapeOf(member, 'zone_stress')?.isLocked).toBe(true)
    member.binding.setAccess(FACILITATOR)
    expect(shapeOf(member, 'zone_stress')?.isLocked).toBe(false)
  })
})

describe('undo', () => {
  const undoOf = (peer: Peer, act: () => void): RecordsDiff<TLRecord> => {
    const { added, updated, removed } = peer.store.extractingChanges(act)
    const back = Object.fromEntries(Object.entries(updated).map(([id, [from, to]]) => [id, [to, from]]))
    return { added: removed, removed: added, updated: back } as unknown as RecordsDiff<TLRecord>
  }

  test('takes back my move, and leaves the words that somebody wrote meanwhile', () => {
    const [a, b] = withNote()
    const undo = undoOf(a, () => change(a, 'a', () => ({ x: 300 })))
    settle([a, b])
    changeProps(b, 'a', { richText: words('Herrie') })
    settle([a, b])
    a.store.applyDiff(undo)
    settle([a, b])
    for (const peer of [a, b])
      expect(shapeOf(peer, 'a')).toMatchObject({ x: 0, props: { richText: words('Herrie') } })
  })

  test('leaves a place that somebody else chose since', () => {
    const [a, b] = withNote()
    const undo = undoOf(a, () => change(a, 'a', () => ({ x: 300 })))
    settle([a, b])
    change(b, 'a', () => ({ x: 700 }))
    settle([a, b])
    a.store.applyDiff(undo)
    settle([a, b])
    expect(shapeOf(b, 'a')?.x).toBe(700)
  })

  test('does not revive what somebody took away, nor take away what others worked on', () => {
    const [a, b] = withNote()
    const undoMove = undoOf(a, () => change(a, 'a', () => ({ x: 300 })))
    settle([a, b])
    b.store.remove(['shape:a' as TLShapeId])
    settle([a, b])
    a.store.applyDiff(undoMove)
    expect(shapeOf(a, 'a')).toBeUndefined()

    const undoMaking = undoOf(a, () => a.store.put([note('b')]))
    settle([a, b])
    changeProps(b, 'b', { richText: words('Van ons samen') })
    settle([a, b])
    a.store.applyDiff(undoMaking)
    settle([a, b])
    expect(shapeOf(a, 'b')?.props.richText).toEqual(words('Van ons samen'))
  })
})

describe('records of another version', () => {
  test('one that cannot be read is named and left alone, and comes when it can', () => {
    const doc = createBoard()
    const records = doc.getMap<JsonObject>(RECORDS_MAP)
    records.set('shape:later', { id: 'shape:later', typeName: 'shape', type: 'hologram' })
    records.set('shape:later|pos', { x: 1, y: 2, rotation: 0, parentId: 'page:page', index: 'a2' })
    const { store, binding } = createBoardStore(doc, MEMBER)
    expect(binding.unreadable.get()).toEqual(['shape:later'])
    expect(store.has('shape:later' as TLShapeId)).toBe(false)
    expect(store.has('shape:zone_stress' as TLShapeId)).toBe(true)
    records.set('shape:later', { id: 'shape:later', typeName: 'shape', type: 'note' })
    expect(binding.unreadable.get()).toEqual([])
    expect(store.has('shape:later' as TLShapeId)).toBe(true)
  })

  /** A board as it was before notes had rich text: version 8 of the note. */
  function oldBoard() {
    const doc = createBoard()
    const sequences = { ...BOARD_SCHEMA.sequences, 'com.tldraw.shape.note': 8 }
    const records = doc.getMap<JsonObject>(RECORDS_MAP)
    const { richText: _rich, ...props } = (note('old') as unknown as { props: JsonObject }).props
    records.set('shape:old', { id: 'shape:old', typeName: 'shape', type: 'note' })
    records.set('shape:old|pos', { x: 1, y: 2, rotation: 0, parentId: 'page:page', index: 'a2' })
    records.set('shape:old|style', {
      isLocked: false,
      opacity: 1,
      color: 'yellow',
      labelColor: 'black',
      size: 'm',
    })
    records.set('shape:old|rest', { ...props, text: 'Oude woorden' })
    doc.getMap(META_MAP).set(SCHEMA_KEY, { ...BOARD_SCHEMA, sequences })
    return doc
  }

  test('older ones are shown in the new form, and written so by who may', () => {
    const doc = oldBoard()
    const { store, binding } = createBoardStore(doc, FACILITATOR)
    expect(binding.unreadable.get()).toEqual([])
    expect(store.get('shape:old' as TLShapeId)?.props).toMatchObject({ richText: { type: 'doc' } })
    expect(binding.schemaState.get()).toBe('older')
    binding.migrate()
    expect(binding.schemaState.get()).toBe('same')
    expect(readRecord(recordsOf(doc), 'shape:old')?.props).toMatchObject({ richText: { type: 'doc' } })
    expect(createBoardStore(doc, READER).binding.unreadable.get()).toEqual([])
  })

  test('a board of a newer version says so', () => {
    const doc = createBoard()
    const sequences = { ...BOARD_SCHEMA.sequences, 'com.tldraw.shape.note': 99 }
    doc.getMap(META_MAP).set(SCHEMA_KEY, { ...BOARD_SCHEMA, sequences })
    const { binding, store } = createBoardStore(doc, MEMBER)
    expect(binding.schemaState.get()).toBe('newer')
    expect(store.has('shape:zone_stress' as TLShapeId)).toBe(true)
  })
})

describe('starting and ending', () => {
  test('what was done just before leaving is written', () => {
    const [a, b] = withNote()
    change(a, 'a', () => ({ x: 1 }))
    change(a, 'a', () => ({ x: 2 }))
    a.dispose()
    settle([b])
    expect(shapeOf(b, 'a')?.x).toBe(2)
  })

  test('an empty document opens without writing to it', () => {
    const doc = new Y.Doc()
    const { store } = createBoardStore(doc, MEMBER)
    vi.advanceTimersByTime(1000)
    expect(recordsOf(doc).size).toBe(0)
    expect(Object.keys(storeJson({ store } as Peer))).toEqual(['document:document', 'page:page'])
  })
})
