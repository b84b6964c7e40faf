import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { newId, type PictureId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { TemplateZone } from '../method/template.ts'
import type { CardView } from '../stage.ts'
import { CARD_ID_PREFIX, PAGE_RECORD_ID } from './boardDocument.ts'
import { type BoardItem, readBoardCards } from './boardListing.ts'
import { readRecord, recordsOf } from './boardReading.ts'
import { NO_CARD } from './boardShapes.ts'
import { layOutTemplate, placeCards } from './boardWrites.ts'
import type { JsonObject } from './fieldGroups.ts'
import {
  editWords,
  LIST_ORIGIN,
  makeCard,
  moveGroup,
  moveToGroup,
  moveToZone,
  renameGroup,
  takeAway,
} from './listWrites.ts'
import { overlaps } from './places.ts'

const zone = (id: string, x: number): TemplateZone => ({
  ...{ id, title: `Zone ${id}`, picture: '1F641' as PictureId },
  ...{ x, y: 0, w: 540, h: 640, fromPhone: true },
})

const card = (zoneId: string | null, text = 'Herrie in de nacht'): CardView => ({
  ...{ id: newId(), sessionId: newId(), activityId: newId(), zoneId, text, photo: null },
  ...{ pictures: ['1F50A' as PictureId], voice: null, voiceSeconds: 0, side: 'resident', face: null },
})

function board(zones = [zone('stress', 0), zone('happy', 572)]) {
  const doc = new Y.Doc()
  layOutTemplate(doc, { boardTitle: 'Stress en blij', phase: 'discover', zones })
  return doc
}

/** Writes a record as the canvas does. */
function put(doc: Y.Doc, id: string, groups: Record<string, JsonObject>): void {
  const records = recordsOf(doc)
  records.set(id, { id, typeName: 'shape', ...groups.base })
  for (const [group, value] of Object.entries(groups))
    if (group !== 'base') records.set(`${id}|${group}`, value)
}

const GROUP = 'shape:group_of_ours'

/** A board with a named group in the first zone, and one card on it. */
function boardWithGroup() {
  const doc = board()
  const one = card(null)
  placeCards(doc, [one])
  put(doc, GROUP, {
    base: { type: 'cluster' },
    pos: { x: 100, y: 200, rotation: 0, parentId: PAGE_RECORD_ID, index: 'a0' },
    size: { w: 300, h: 260 },
    text: { title: 'Slapen' },
  })
  const id = CARD_ID_PREFIX + one.id
  recordsOf(doc).set(`${id}|pos`, { x: 120, y: 260, rotation: 0, parentId: PAGE_RECORD_ID, index: 'a2' })
  return { doc, cardRecord: id }
}

/** The keys that a change writes or deletes. */
function keysOf(doc: Y.Doc, change: () => void): string[] {
  const keys: string[] = []
  const origins: unknown[] = []
  recordsOf(doc).observe((event, transaction) => {
    keys.push(...event.keysChanged)
    origins.push(transaction.origin)
  })
  change()
  expect(new Set(origins)).toEqual(new Set(keys.length > 0 ? [LIST_ORIGIN] : []))
  expect(origins.length).toBeLessThanOrEqual(1)
  return keys.toSorted()
}

const itemOf = (doc: Y.Doc, recordId: string): BoardItem | undefined =>
  readBoardCards(doc).items.find((item) => item.recordId === recordId)

describe('moving an item from the list', () => {
  test('puts it in a free place of the other zone and touches nothing but its place', () => {
    const doc = board()
    const one = card('stress')
    placeCards(doc, [one, card('happy')])
    const changed: string[] = []
    recordsOf(doc).observe((event) => changed.push(...event.keysChanged))
    expect(moveToZone(doc, CARD_ID_PREFIX + one.id, 'happy')).toBe(true)
    expect(changed).toEqual([`${CARD_ID_PREFIX}${one.id}|pos`])
    const { items } = readBoardCards(doc)
    expect(items.map((item) => item.zoneId)).toEqual(['happy', 'happy'])
    const [a, b] = items
    expect(a && b && overlaps(a.box, b.box)).toBe(false)
  })

  test('does not revive an item that is gone', () => {
    const doc = board()
    expect(moveToZone(doc, 'shape:card_gone', 'happy')).toBe(false)
    const one = card('stress')
    placeCards(doc, [one])
    expect(moveToZone(doc, CARD_ID_PREFIX + one.id, 'nowhere')).toBe(false)
  })

  test('takes it out of its pile', () => {
    const doc = board()
    const one = card('stress')
    placeCards(doc, [one])
    const id = CARD_ID_PREFIX + one.id
    put(doc, 'shape:pile', { base: { type: 'pile' }, pos: { x: 0, y: 90 }, size: { w: 200, h: 220 } })
    recordsOf(doc).set(`${id}|pile`, { pile: 'shape:pile', pileRank: 'a1' })
    expect(itemOf(doc, id)?.pileId).toBe('shape:pile')
    expect(moveToZone(doc, id, 'happy')).toBe(true)
    expect(itemOf(doc, id)).toMatchObject({ pileId: null, zoneId: 'happy' })
  })
})

describe('a group in the list', () => {
  test('goes to another zone with what lies on it, in one transaction', () => {
    const { doc, cardRecord } = boardWithGroup()
    placeCards(doc, [card('happy')])
    const keys = keysOf(doc, () => expect(moveGroup(doc, GROUP, 'happy')).toBe(true))
    expect(keys).toEqual([`${GROUP}|pos`, `${cardRecord}|pos`].toSorted())
    const { groups, items } = readBoardCards(doc)
    expect(groups).toMatchObject([{ id: GROUP, zoneId: 'happy', title: 'Slapen' }])
    expect(itemOf(doc, cardRecord)).toMatchObject({ groupId: GROUP, zoneId: 'happy' })
    const other = items.find(({ groupId }) => groupId === null)
    expect(other && groups[0] && overlaps(other.box, groups[0].box)).toBe(false)
    const [frame, paper] = [readRecord(recordsOf(doc), GROUP), readRecord(recordsOf(doc), cardRecord)]
    expect(String(frame?.index) < String(paper?.index)).toBe(true)
  })

  test('gets another name, no longer than names are', () => {
    const { doc } = boardWithGroup()
    const long = ` ${'n'.repeat(LIMITS.NAME_LENGTH + 9)} `
    expect(keysOf(doc, () => renameGroup(doc, GROUP, long))).toEqual([`${GROUP}|text`])
    expect(readBoardCards(doc).groups[0]?.title).toBe('n'.repeat(LIMITS.NAME_LENGTH))
  })

  test('is taken away without its cards', () => {
    const { doc, cardRecord } = boardWithGroup()
    expect(takeAway(doc, GROUP, { canArrange: false })).toBe(true)
    expect(readBoardCards(doc).groups).toEqual([])
    expect(itemOf(doc, cardRecord)).toMatchObject({ groupId: null })
    expect([...recordsOf(doc).keys()].filter((key) => key.startsWith(GROUP))).toEqual([])
  })

  test('that is gone is left gone', () => {
    const doc = board()
    const keys = keysOf(doc, () => {
      expect(moveGroup(doc, GROUP, 'happy')).toBe(false)
      expect(renameGroup(doc, GROUP, 'Terug')).toBe(false)
      expect(takeAway(doc, GROUP, { canArrange: true })).toBe(false)
    })
    expect(keys).toEqual([])
  })
})

describe('a card that goes into a group and out of it', () => {
  test('lies free in it, below its name, and comes out of its pile', () => {
    const { doc, cardRecord } = boardWithGroup()
    const other = card('happy')
    placeCards(doc, [other])
    const id = CARD_ID_PREFIX + other.id
    put(doc, 'shape:pile', { base: { type: 'pile' }, pos: { x: 600, y: 300 }, size: { w: 240, h: 280 } })
    recordsOf(doc).set(`${id}|pile`, { pile: 'shape:pile', pileRank: 'a1' })
    const keys = keysOf(doc, () => expect(moveToGroup(doc, id, GROUP)).toBe(true))
    expect(keys).toEqual(expect.arrayContaining([`${id}|pile`, `${id}|pos`]))
    expect(itemOf(doc, id)).toMatchObject({ groupId: GROUP, zoneId: 'stress', pileId: null })
    const [a, b] = [itemOf(doc, id), itemOf(doc, cardRecord)]
    expect(a && b && overlaps(a.box, b.box)).toBe(false)
    const [frame, paper] = [readRecord(recordsOf(doc), GROUP), readRecord(recordsOf(doc), id)]
    expect(String(frame?.index) < String(paper?.index)).toBe(true)
  })

  test('makes a full group higher, and never takes in what lies below it', () => {
    const { doc } = boardWithGroup()
    const cards = Array.from({ length: 7 }, (_, n) => card('happy', `Kaartje ${n}`))
    placeCards(doc, cards)
    for (const { id } of cards) expect(moveToGroup(doc, CARD_ID_PREFIX + id, GROUP)).toBe(true)
    const { groups, items } = readBoardCards(doc)
    expect(items.filter(({ groupId }) => groupId === GROUP)).toHaveLength(8)
    expect(groups[0]?.box.h).toBeGreaterThan(260)

    const crowded = boardWithGroup().doc
    const [below, ...more] = [card('stress', 'Eronder'), ...cards.slice(0, 4)]
    placeCards(crowded, [below, ...more])
    const under = CARD_ID_PREFIX + below.id
    recordsOf(crowded).set(`${under}|pos`, {
      ...{ x: 120, y: 470, rotation: 0, parentId: PAGE_RECORD_ID, index: 'a3' },
    })
    for (const { id } of more) expect(moveToGroup(crowded, CARD_ID_PREFIX + id, GROUP)).toBe(true)
    const after = readBoardCards(crowded)
    expect(after.items.filter(({ groupId }) => groupId === GROUP)).toHaveLength(5)
    expect(itemOf(crowded, under)).toMatchObject({ groupId: null, box: { x: 120, y: 470 } })
  })

  test('comes out of it into its own zone, another one, or beside them all', () => {
    const { doc, cardRecord } = boardWithGroup()
    expect(moveToZone(doc, cardRecord, 'stress')).toBe(true)
    expect(itemOf(doc, cardRecord)).toMatchObject({ groupId: null, zoneId: 'stress' })
    expect(moveToGroup(doc, cardRecord, GROUP)).toBe(true)
    expect(moveToZone(doc, cardRecord, null)).toBe(true)
    expect(itemOf(doc, cardRecord)).toMatchObject({ groupId: null, zoneId: null })
  })

  test('stays where it is when the group is gone', () => {
    const { doc, cardRecord } = boardWithGroup()
    takeAway(doc, GROUP, { canArrange: false })
    expect(keysOf(doc, () => expect(moveToGroup(doc, cardRecord, GROUP)).toBe(false))).toEqual([])
  })
})

describe('words and new cards in the list', () => {
  test('changes the words of a card and keeps the rest of it', () => {
    const { doc, cardRecord } = boardWithGroup()
    const item = itemOf(doc, cardRecord)
    if (!item) throw new Error('no card')
    expect(keysOf(doc, () => editWords(doc, item, ' Stil in de nacht '))).toEqual([`${cardRecord}|text`])
    expect(itemOf(doc, cardRecord)).toMatchObject({ text: 'Stil in de nacht', pictures: ['1F50A'] })
  })

  test('changes the words of a note, line by line', () => {
    const doc = board()
    const id = 'shape:note1'
    const richText = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Oud' }] }],
    }
    put(doc, id, { base: { type: 'note' }, pos: { x: 50, y: 100 }, text: { richText } })
    expect(editWords(doc, { recordId: id, kind: 'note' }, 'Een\n\nTwee')).toBe(true)
    expect(itemOf(doc, id)?.text).toBe('Een\n\nTwee')
    expect(editWords(doc, { recordId: 'shape:gone', kind: 'note' }, 'Weg')).toBe(false)
  })

  test('a new card lies free in its zone, or beside all zones', () => {
    const doc = board()
    placeCards(doc, [card('happy'), card('happy')])
    const id = makeCard(doc, { ...NO_CARD, text: 'Koffie', side: 'professional' }, 'happy') ?? ''
    expect(itemOf(doc, id)).toMatchObject({
      text: 'Koffie',
      zoneId: 'happy',
      cardId: null,
      side: 'professional',
    })
    const boxes = readBoardCards(doc).items.map(({ box }) => box)
    for (const a of boxes) for (const b of boxes) if (a !== b) expect(overlaps(a, b)).toBe(false)
    const beside = makeCard(doc, { ...NO_CARD, text: 'Thee' }, null) ?? ''
    expect(itemOf(doc, beside)?.zoneId).toBeNull()
    expect(makeCard(doc, { ...NO_CARD, text: 'Nergens' }, 'gone')).toBeNull()
  })

  test('nobody but who arranges takes away what came from a phone', () => {
    const { doc, cardRecord } = boardWithGroup()
    expect(takeAway(doc, cardRecord, { canArrange: false })).toBe(false)
    expect(itemOf(doc, cardRecord)).toBeDefined()
    expect(takeAway(doc, cardRecord, { canArrange: true })).toBe(true)
    expect(itemOf(doc, cardRecord)).toBeUndefined()
  })

  test('what was done from the list is taken back, and nothing of others', () => {
    const { doc, cardRecord } = boardWithGroup()
    const undo = new Y.UndoManager(recordsOf(doc), {
      trackedOrigins: new Set([LIST_ORIGIN]),
      captureTimeout: 0,
    })
    moveGroup(doc, GROUP, 'happy')
    doc.transact(() => recordsOf(doc).set(`${GROUP}|text`, { title: 'Van een ander' }), 'remote')
    undo.undo()
    expect(readBoardCards(doc).groups).toMatchObject([{ zoneId: 'stress', title: 'Van een ander' }])
    expect(itemOf(doc, cardRecord)).toMatchObject({ zoneId: 'stress', groupId: GROUP })
  })
})
