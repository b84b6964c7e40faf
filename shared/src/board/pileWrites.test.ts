import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { PictureId } from '../ids.ts'
import { PAGE_RECORD_ID } from './boardDocument.ts'
import { readBoardCards } from './boardListing.ts'
import { readRecord, recordsOf } from './boardReading.ts'
import { NO_CARD } from './boardShapes.ts'
import { layOutTemplate } from './boardWrites.ts'
import type { JsonObject } from './fieldGroups.ts'
import { LIST_ORIGIN, makeCard, moveGroup, moveToZone } from './listWrites.ts'
import { PILE } from './piles.ts'
import { addToPile, cardsOfPile, movePile, setPileOpen, takePileApart } from './pileWrites.ts'
import { overlaps } from './places.ts'

const PILE_ID = 'shape:pile_of_ours'
const GROUP = 'shape:group_of_ours'

const zone = (id: string, x: number) => ({
  ...{ id, title: `Zone ${id}`, picture: '1F641' as PictureId, x, y: 0, w: 900, h: 900, fromPhone: true },
})

function put(doc: Y.Doc, id: string, { type, ...groups }: { type: string } & Record<string, unknown>): void {
  const records = recordsOf(doc)
  records.set(id, { id, typeName: 'shape', type })
  for (const [group, value] of Object.entries(groups)) records.set(`${id}|${group}`, value as JsonObject)
}

const at = (x: number, y: number) => ({ x, y, rotation: 0, parentId: PAGE_RECORD_ID, index: 'a0' })

/** Two zones; in the first one a closed pile with two cards, and a third card beside it. */
function board() {
  const doc = new Y.Doc()
  layOutTemplate(doc, {
    ...{ boardTitle: 'Bord', phase: 'discover', zones: [zone('stress', 0), zone('happy', 932)] },
  })
  const ids = ['Onder', 'Boven', 'Los'].map(
    (text) => makeCard(doc, { ...NO_CARD, text, side: 'resident' }, 'stress') ?? '',
  )
  const [under = '', top = '', loose = ''] = ids
  put(doc, PILE_ID, {
    ...{ type: 'pile', pos: at(300, 400), size: { w: PILE.w, h: PILE.h } },
    ...{ text: { title: 'Post' }, rest: { isOpen: false } },
  })
  for (const id of [under, top]) expect(addToPile(doc, id, PILE_ID)).toBe(true)
  return { doc, under, top, loose }
}

const pileOf = (doc: Y.Doc) => readBoardCards(doc).piles[0]
const cardsIn = (doc: Y.Doc) => cardsOfPile(readBoardCards(doc), PILE_ID).map(({ text }) => text)
const textsIn = (doc: Y.Doc, zoneId: string) =>
  readBoardCards(doc)
    .items.filter((item) => item.zoneId === zoneId)
    .map(({ text }) => text)

describe('a pile in the list', () => {
  test('takes a card on top, in the middle of its paper while it is closed', () => {
    const { doc, loose } = board()
    expect(cardsIn(doc)).toEqual(['Onder', 'Boven'])
    expect(addToPile(doc, loose, PILE_ID)).toBe(true)
    expect(cardsIn(doc)).toEqual(['Onder', 'Boven', 'Los'])
    const card = readBoardCards(doc).items.find(({ recordId }) => recordId === loose)
    expect(card?.box).toMatchObject({ x: 300 + (PILE.w - (card?.box.w ?? 0)) / 2, rotation: 0 })
    expect(pileOf(doc)?.box).toMatchObject(PILE)
  })

  test('lays a card free on an open pile, which becomes higher when it is full', () => {
    const { doc, loose } = board()
    expect(setPileOpen(doc, PILE_ID, true)).toBe(true)
    const more = Array.from({ length: 6 }, (_, n) => makeCard(doc, { ...NO_CARD, text: `Nog ${n}` }, 'happy'))
    const before = pileOf(doc)?.box.h ?? 0
    for (const id of [loose, ...more]) expect(addToPile(doc, id ?? '', PILE_ID)).toBe(true)
    expect(cardsIn(doc)).toHaveLength(9)
    expect(pileOf(doc)?.box.h).toBeGreaterThan(before)
    const cards = cardsOfPile(readBoardCards(doc), PILE_ID)
    for (const a of cards) for (const b of cards) if (a !== b) expect(overlaps(a.box, b.box)).toBe(false)
  })

  test('opens and closes for everyone, and keeps its name and its order', () => {
    const { doc } = board()
    expect(setPileOpen(doc, PILE_ID, true)).toBe(true)
    expect(pileOf(doc)).toMatchObject({ isOpen: true, title: 'Post' })
    const [a, b] = cardsOfPile(readBoardCards(doc), PILE_ID)
    expect(a && b && overlaps(a.box, b.box)).toBe(false)
    const [frame, paper] = [PILE_ID, a?.recordId ?? ''].map((id) => readRecord(recordsOf(doc), id)?.index)
    expect(String(frame) < String(paper)).toBe(true)
    expect(setPileOpen(doc, PILE_ID, false)).toBe(true)
    expect(pileOf(doc)).toMatchObject({ isOpen: false, title: 'Post', box: PILE })
    expect(cardsIn(doc)).toEqual(['Onder', 'Boven'])
  })

  test('goes to another zone as a whole, and one card of it comes out alone', () => {
    const { doc, top } = board()
    expect(movePile(doc, PILE_ID, 'happy')).toBe(true)
    expect(pileOf(doc)?.zoneId).toBe('happy')
    expect(textsIn(doc, 'happy').toSorted()).toEqual(['Boven', 'Onder'])
    expect(moveToZone(doc, top, 'stress')).toBe(true)
    expect(cardsIn(doc)).toEqual(['Onder'])
    expect(textsIn(doc, 'stress').toSorted()).toEqual(['Boven', 'Los'])
  })

  test('that lies in a group moves along with it', () => {
    const { doc } = board()
    put(doc, GROUP, {
      ...{ type: 'cluster', pos: at(280, 330), size: { w: 400, h: 400 }, text: { title: 'Brieven' } },
    })
    expect(pileOf(doc)).toMatchObject({ groupId: GROUP, zoneId: 'stress' })
    expect(moveGroup(doc, GROUP, 'happy')).toBe(true)
    expect(pileOf(doc)).toMatchObject({ groupId: GROUP, zoneId: 'happy' })
    expect(textsIn(doc, 'happy').toSorted()).toEqual(['Boven', 'Onder'])
  })

  test('is taken apart without losing a card', () => {
    const { doc } = board()
    expect(takePileApart(doc, PILE_ID)).toBe(true)
    const { piles, items } = readBoardCards(doc)
    expect(piles).toEqual([])
    expect(items.map(({ pileId }) => pileId)).toEqual([null, null, null])
    const [a, b] = items.filter(({ text }) => text !== 'Los')
    expect(a && b && overlaps(a.box, b.box)).toBe(false)
  })

  test('that is gone is left gone, and takes nothing but cards', () => {
    const { doc, loose } = board()
    put(doc, 'shape:note', { type: 'note', pos: at(20, 700), text: { richText: { type: 'doc' } } })
    expect(addToPile(doc, 'shape:note', PILE_ID)).toBe(false)
    takePileApart(doc, PILE_ID)
    const before = Y.encodeStateVector(doc)
    expect(addToPile(doc, loose, PILE_ID)).toBe(false)
    expect(movePile(doc, PILE_ID, 'happy')).toBe(false)
    expect(setPileOpen(doc, PILE_ID, true)).toBe(false)
    expect(takePileApart(doc, PILE_ID)).toBe(false)
    expect(Y.encodeStateVector(doc)).toEqual(before)
  })

  test('is put back in one step, whatever was done with it', () => {
    const { doc, loose } = board()
    const records = recordsOf(doc)
    const undo = new Y.UndoManager(records, {
      ...{ trackedOrigins: new Set([LIST_ORIGIN]), captureTimeout: 0 },
    })
    const before = records.toJSON()
    const steps = [
      () => addToPile(doc, loose, PILE_ID),
      () => setPileOpen(doc, PILE_ID, true),
      () => movePile(doc, PILE_ID, 'happy'),
      () => takePileApart(doc, PILE_ID),
    ]
    for (const step of steps) {
      expect(step()).toBe(true)
      expect(records.toJSON()).not.toEqual(before)
      undo.undo()
      expect(records.toJSON()).toEqual(before)
    }
  })
})
