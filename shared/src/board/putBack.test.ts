import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { newId, type PictureId } from '../ids.ts'
import type { CardView } from '../stage.ts'
import { CARD_ID_PREFIX, recordKey } from './boardDocument.ts'
import { readBoardCards } from './boardListing.ts'
import { readRecord, recordIds, recordsOf } from './boardReading.ts'
import { addRecord, deleteRecord, layOutTemplate, placeCards, shapeFields } from './boardWrites.ts'
import type { BoardRecord, JsonObject } from './fieldGroups.ts'
import { type BoardMoment, encodeMoment, momentDocument, readBoardMoment } from './moment.ts'
import {
  dropLaterBindings,
  putCardBack,
  putRecordsBack,
  readPutBack,
  recordsToPutBack,
  undoCardBack,
  undoDroppedBindings,
  undoPutBack,
  writePutBack,
} from './putBack.ts'

const ZONE = {
  ...{ id: 'stress', title: 'Stress', picture: '1F641' as PictureId },
  ...{ x: 0, y: 0, w: 540, h: 640, fromPhone: true },
}

const card = (text: string): CardView => ({
  ...{ id: newId(), sessionId: newId(), activityId: newId(), zoneId: 'stress' },
  ...{ pictures: [], text, photo: null, voice: null, voiceSeconds: 0, side: null, face: null },
})

function board(...texts: string[]) {
  const doc = new Y.Doc()
  layOutTemplate(doc, { boardTitle: 'Stress', phase: 'discover', zones: [ZONE] })
  const cards = texts.map(card)
  placeCards(doc, cards)
  return { doc, ids: cards.map(({ id }) => CARD_ID_PREFIX + id) }
}

const note = (id: string): BoardRecord => ({
  ...shapeFields(id, { x: 900, y: 40, index: 'a9' }),
  type: 'note',
  props: { richText: { type: 'doc', content: [] } },
})

const textsOf = (doc: Y.Doc) =>
  readBoardCards(doc)
    .items.map(({ text }) => text)
    .sort()

function setGroup(doc: Y.Doc, id: string, group: string, fields: JsonObject): void {
  const records = recordsOf(doc)
  records.set(recordKey(id, group), { ...records.get(recordKey(id, group)), ...fields })
}

function restoreAll(doc: Y.Doc, moment: BoardMoment): number {
  const records = recordsToPutBack(moment.records)
  const changed = putRecordsBack(doc, records)
  dropLaterBindings(doc, records)
  return changed
}

function undoAll(doc: Y.Doc, moment: BoardMoment, before: BoardMoment): void {
  const sides = { restored: recordsToPutBack(moment.records), before: before.records }
  undoPutBack(doc, sides)
  undoDroppedBindings(doc, sides)
}

const arrow = (id: string): BoardRecord => ({
  ...shapeFields(id, { x: 0, y: 0, index: 'b1' }),
  type: 'arrow',
  props: {},
})
const binding = (id: string, toId: string): BoardRecord => ({
  ...{ id, typeName: 'binding', type: 'arrow', fromId: 'shape:arrow', toId },
  ...{ props: { terminal: 'end' }, meta: {} },
})

describe('a moment of a board', () => {
  test('is the same text for the same board, in whatever order it was made', () => {
    const { doc } = board('een', 'twee')
    const copy = momentDocument(readBoardMoment(doc))
    expect(encodeMoment(readBoardMoment(copy))).toBe(encodeMoment(readBoardMoment(doc)))
    const turned = new Y.Doc()
    const records = [...readBoardMoment(doc).records].reverse()
    for (const record of records) addRecord(recordsOf(turned), record)
    expect(encodeMoment(readBoardMoment(turned))).toBe(encodeMoment(readBoardMoment(doc)))
    setGroup(doc, readBoardCards(doc).items[0]?.recordId ?? '', 'pos', { x: 1 })
    expect(encodeMoment(readBoardMoment(copy))).not.toBe(encodeMoment(readBoardMoment(doc)))
  })
})

describe('putting the whole board back', () => {
  test('brings back what was deleted or changed, and leaves what was made since', () => {
    const { doc, ids } = board('blijft', 'weg', 'anders')
    const [, gone = '', changed = ''] = ids
    const moment = readBoardMoment(doc)
    deleteRecord(recordsOf(doc), gone)
    setGroup(doc, changed, 'text', { text: 'andere woorden' })
    placeCards(doc, [card('later')])
    expect(restoreAll(doc, moment)).toBe(2)
    expect(textsOf(doc)).toEqual(['anders', 'blijft', 'later', 'weg'])
    expect(readRecord(recordsOf(doc), gone)).toEqual(moment.records.find(({ id }) => id === gone))
  })

  test('done again writes nothing at all', () => {
    const { doc, ids } = board('een', 'twee')
    const moment = readBoardMoment(doc)
    deleteRecord(recordsOf(doc), ids[0] ?? '')
    restoreAll(doc, moment)
    const after = Y.encodeStateVector(doc)
    expect(restoreAll(doc, moment)).toBe(0)
    expect(Y.encodeStateVector(doc)).toEqual(after)
  })

  test('writes only the fields that differ: a hand that drags meanwhile keeps its drag', () => {
    const { doc, ids } = board('een')
    const [id = ''] = ids
    const moment = readBoardMoment(doc)
    setGroup(doc, id, 'text', { text: 'twee' })
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    setGroup(other, id, 'pos', { x: 77 })
    restoreAll(doc, moment)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    for (const each of [doc, other]) {
      expect(readRecord(recordsOf(each), id)).toMatchObject({ x: 77, props: { text: 'een' } })
    }
  })

  test('two who put back at once end with the same board', () => {
    const { doc, ids } = board('een', 'twee', 'drie')
    const first = readBoardMoment(doc)
    for (const id of ids) setGroup(doc, id, 'text', { text: `nieuw ${id}` })
    const second = readBoardMoment(doc)
    for (const id of ids) deleteRecord(recordsOf(doc), id)
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    restoreAll(doc, first)
    restoreAll(other, second)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    expect(readBoardMoment(doc)).toEqual(readBoardMoment(other))
    expect(readBoardCards(doc).items).toHaveLength(3)
  })

  test('fastens an arrow to what it was fastened to, and to nothing else', () => {
    const { doc, ids } = board('een', 'twee')
    const records = recordsOf(doc)
    for (const record of [arrow('shape:arrow'), binding('binding:old', ids[0] ?? '')])
      addRecord(records, record)
    const moment = readBoardMoment(doc)
    deleteRecord(records, 'binding:old')
    addRecord(records, binding('binding:new', ids[1] ?? ''))
    const before = readBoardMoment(doc)
    const bindings = () => recordIds(records).filter((id) => id.startsWith('binding:'))
    restoreAll(doc, moment)
    expect(bindings()).toEqual(['binding:old'])
    undoAll(doc, moment, before)
    expect(bindings()).toEqual(['binding:new'])
  })

  test('leaves out what held on to something that is gone for good', () => {
    const { doc, ids } = board('een')
    addRecord(recordsOf(doc), arrow('shape:arrow'))
    const moment = readBoardMoment(doc)
    deleteRecord(recordsOf(doc), ids[0] ?? '')
    const records = moment.records.filter(({ id }) => id !== ids[0])
    putRecordsBack(doc, [...recordsToPutBack(records), binding('binding:loose', ids[0] ?? '')])
    expect(recordsOf(doc).has('binding:loose')).toBe(false)
  })
})

describe('undoing that', () => {
  test('makes the board what it was just before', () => {
    const { doc, ids } = board('een', 'twee', 'drie')
    const moment = readBoardMoment(doc)
    deleteRecord(recordsOf(doc), ids[0] ?? '')
    setGroup(doc, ids[1] ?? '', 'pos', { x: 400 })
    placeCards(doc, [card('later')])
    const before = readBoardMoment(doc)
    restoreAll(doc, moment)
    expect(readBoardMoment(doc)).not.toEqual(before)
    undoAll(doc, moment, before)
    expect(readBoardMoment(doc)).toEqual(before)
  })

  test('leaves what somebody did since: words typed, a card that came, one taken off', () => {
    const { doc, ids } = board('een', 'twee', 'drie')
    const [back = '', typed = '', off = ''] = ids
    const moment = readBoardMoment(doc)
    deleteRecord(recordsOf(doc), back)
    setGroup(doc, typed, 'text', { text: 'van tevoren' })
    setGroup(doc, off, 'pos', { x: 300 })
    const before = readBoardMoment(doc)
    restoreAll(doc, moment)
    setGroup(doc, back, 'pos', { x: 200 })
    setGroup(doc, typed, 'text', { text: 'daarna' })
    deleteRecord(recordsOf(doc), off)
    addRecord(recordsOf(doc), note('shape:note'))
    undoAll(doc, moment, before)
    expect(textsOf(doc)).toEqual(['daarna', 'een'])
    expect(recordsOf(doc).has('shape:note')).toBe(true)
    expect(recordsOf(doc).has(off)).toBe(false)
  })
})

describe('putting one card back', () => {
  test('lays it where it lay, on top and in no pile; the rest stays as it is', () => {
    const { doc, ids } = board('een', 'twee')
    const [id = '', other = ''] = ids
    const moment = readBoardMoment(doc)
    const place = readBoardCards(doc).items.find(({ recordId }) => recordId === id)?.box
    setGroup(doc, other, 'text', { text: 'nieuw' })
    setGroup(doc, other, 'pos', { x: 2000 })
    deleteRecord(recordsOf(doc), id)
    expect(putCardBack(doc, moment.records, id)).toBe(true)
    expect(textsOf(doc)).toEqual(['een', 'nieuw'])
    expect(readRecord(recordsOf(doc), id)).toMatchObject({ x: place?.x, y: place?.y, props: { pile: null } })
    const indexes = [id, other].map((each) => String(readRecord(recordsOf(doc), each)?.index))
    expect(indexes[0] && indexes[1] && indexes[0] > indexes[1]).toBe(true)
  })

  test('takes a free place in its zone when something else lies there now', () => {
    const { doc, ids } = board('een')
    const [id = ''] = ids
    const moment = readBoardMoment(doc)
    deleteRecord(recordsOf(doc), id)
    placeCards(doc, [card('op zijn plek')])
    putCardBack(doc, moment.records, id)
    const [a, b] = readBoardCards(doc).items
    expect(readBoardCards(doc).items.every(({ zoneId }) => zoneId === 'stress')).toBe(true)
    expect(a && b && (a.box.x !== b.box.x || a.box.y !== b.box.y)).toBe(true)
  })

  test('is undone to what was there before: other words, or nothing', () => {
    const { doc, ids } = board('een', 'twee')
    const [changed = '', gone = ''] = ids
    const moment = readBoardMoment(doc)
    setGroup(doc, changed, 'text', { text: 'anders' })
    deleteRecord(recordsOf(doc), gone)
    const before = readBoardMoment(doc)
    for (const id of ids) {
      putCardBack(doc, moment.records, id)
      undoCardBack(doc, before.records, id)
    }
    expect(readBoardMoment(doc)).toEqual(before)
  })

  test('does nothing for what the moment does not have', () => {
    const { doc } = board('een')
    const vector = Y.encodeStateVector(doc)
    expect(putCardBack(doc, readBoardMoment(new Y.Doc()).records, 'shape:x')).toBe(false)
    expect(Y.encodeStateVector(doc)).toEqual(vector)
  })
})

test('what was put back last stands in the document, for everyone who has it open', () => {
  const { doc } = board()
  expect(readPutBack(doc)).toBeNull()
  const word = { momentId: newId(), momentAt: 1, at: 2, recordId: null, done: 500, total: 900 }
  writePutBack(doc, word)
  expect(readPutBack(doc)).toEqual(word)
})
