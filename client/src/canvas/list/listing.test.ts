import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { NO_CARD } from '@wijktafel/shared/board/boardShapes'
import { layOutTemplate } from '@wijktafel/shared/board/boardWrites'
import { makeCard, moveToZone } from '@wijktafel/shared/board/listWrites'
import { addToPile } from '@wijktafel/shared/board/pileWrites'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createListingSource } from './listingSource.ts'
import { listSections } from './listSections.ts'

const zone = (id: string, x: number) => ({
  ...{ id, title: `Zone ${id}`, picture: '1F641' as never, x, y: 0, w: 540, h: 640, fromPhone: true },
})

function board(cards: number) {
  const doc = new Y.Doc()
  const zones = [zone('stress', 0), zone('happy', 572)]
  layOutTemplate(doc, { boardTitle: 'Stress en blij', phase: 'discover', zones })
  const ids = Array.from(
    { length: cards },
    (_, n) => makeCard(doc, { ...NO_CARD, text: `Kaartje ${n}` }, 'stress') ?? '',
  )
  return { doc, ids }
}

function putGroup(doc: Y.Doc, id: string, x: number, y: number): void {
  const records = recordsOf(doc)
  records.set(id, { id, typeName: 'shape', type: 'cluster' })
  records.set(`${id}|pos`, { x, y, rotation: 0, parentId: 'page:page', index: 'a0' })
  records.set(`${id}|size`, { w: 200, h: 200 })
  records.set(`${id}|text`, { title: 'Slapen' })
}

function putPile(doc: Y.Doc, id: string, x: number, y: number): void {
  const records = recordsOf(doc)
  records.set(id, { id, typeName: 'shape', type: 'pile' })
  records.set(`${id}|pos`, { x, y, rotation: 0, parentId: 'page:page', index: 'a0' })
  records.set(`${id}|size`, { w: 120, h: 150 })
  records.set(`${id}|text`, { title: 'Post' })
}

describe('the listing of a live board', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('reads the board once for many changes of others, and keeps what stayed the same', () => {
    const { doc, ids } = board(3)
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    other.on('update', (update: Uint8Array) => Y.applyUpdate(doc, update, 'network'))
    const read = vi.fn(readBoardCards)
    const source = createListingSource(doc, read)
    const listener = vi.fn()
    const stop = source.subscribe(listener)
    const before = source.getListing()
    read.mockClear()
    for (let n = 0; n < 50; n += 1)
      recordsOf(other).set(`${ids[0]}|pos`, {
        x: 20,
        y: 90 + n,
        rotation: 0,
        parentId: 'page:page',
        index: 'a1',
      })
    moveToZone(other, ids[1] ?? '', 'happy')
    expect(read).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(read).toHaveBeenCalledTimes(1)
    expect(listener).toHaveBeenCalledTimes(1)
    const after = source.getListing()
    const at = (listing: typeof after, id: string | undefined) =>
      listing.items.find(({ recordId }) => recordId === id)
    expect(after.zones).toBe(before.zones)
    expect(at(after, ids[0])).toBe(at(before, ids[0]))
    expect(at(after, ids[1])).toMatchObject({ zoneId: 'happy' })
    stop()
    moveToZone(other, ids[2] ?? '', 'happy')
    vi.runAllTimers()
    expect(read).toHaveBeenCalledTimes(1)
  })

  test('a group that somebody drags about in its zone draws nothing again', () => {
    const { doc } = board(1)
    putGroup(doc, 'shape:group', 10, 70)
    putPile(doc, 'shape:pile', 20, 90)
    const source = createListingSource(doc, readBoardCards)
    source.subscribe(() => undefined)
    const before = source.getListing()
    recordsOf(doc).set('shape:group|pos', {
      ...{ x: 14, y: 74, rotation: 0, parentId: 'page:page', index: 'a0' },
    })
    expect(source.getListing().groups).toBe(before.groups)
    expect(source.getListing().piles).toBe(before.piles)
    recordsOf(doc).set('shape:pile|text', { title: 'Brieven' })
    expect(source.getListing().piles).toMatchObject([{ title: 'Brieven' }])
  })

  test('shows what is done here at once', () => {
    const { doc, ids } = board(1)
    const source = createListingSource(doc, readBoardCards)
    const listener = vi.fn()
    source.subscribe(listener)
    moveToZone(doc, ids[0] ?? '', 'happy')
    expect(listener).toHaveBeenCalledTimes(1)
    expect(source.getListing().items).toMatchObject([{ zoneId: 'happy' }])
  })
})

describe('the headings of the list', () => {
  test('are zones with their groups, empty ones too, and what lies beside them', () => {
    const { doc, ids } = board(2)
    putGroup(doc, 'shape:full', 10, 70)
    putGroup(doc, 'shape:empty', 700, 300)
    recordsOf(doc).set(`${ids[0]}|pos`, { x: 30, y: 90, rotation: 0, parentId: 'page:page', index: 'a2' })
    recordsOf(doc).set(`${ids[1]}|pos`, { x: 3000, y: 90, rotation: 0, parentId: 'page:page', index: 'a3' })
    const sections = listSections(readBoardCards(doc))
    expect(sections.map(({ zone: at, count }) => [at?.id ?? null, count])).toEqual([
      ['stress', 1],
      ['happy', 0],
      [null, 1],
    ])
    expect(sections.map(({ groups }) => groups.map(({ group, items }) => [group.id, items.length]))).toEqual([
      [['shape:full', 1]],
      [['shape:empty', 0]],
      [],
    ])
    expect(sections[0]?.items).toEqual([])
  })

  test('have a pile in its group, with its cards under it, the top one first', () => {
    const { doc, ids } = board(3)
    putGroup(doc, 'shape:group', 10, 70)
    putPile(doc, 'shape:pile', 20, 90)
    putPile(doc, 'shape:none', 700, 300)
    for (const id of ids.slice(0, 2)) addToPile(doc, id, 'shape:pile')
    const [stress, happy] = listSections(readBoardCards(doc))
    expect(stress?.groups).toMatchObject([
      { piles: [{ pile: { id: 'shape:pile' }, items: [{ recordId: ids[1] }, { recordId: ids[0] }] }] },
    ])
    expect(stress?.groups[0]?.items).toEqual([])
    expect(stress?.count).toBe(3)
    expect(stress?.items.map(({ recordId }) => recordId)).toEqual([ids[2]])
    expect(happy?.piles).toMatchObject([{ pile: { id: 'shape:none' }, items: [] }])
  })

  test('have nothing beside the zones when nothing lies there', () => {
    expect(listSections(readBoardCards(board(1).doc)).map(({ zone: at }) => at?.id)).toEqual([
      'stress',
      'happy',
    ])
  })
})
