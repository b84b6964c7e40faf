import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { newId, type PictureId } from '../ids.ts'
import type { TemplateZone } from '../method/template.ts'
import type { CardView } from '../stage.ts'
import { CARD_ID_PREFIX } from './boardDocument.ts'
import { readBoardCards } from './boardListing.ts'
import { readRecord, recordsOf } from './boardReading.ts'
import { layOutTemplate, placeCards, withdrawCard } from './boardWrites.ts'
import { splitRecord } from './fieldGroups.ts'
import { overlaps } from './places.ts'

const zone = (id: string, x: number): TemplateZone => ({
  id,
  title: `Zone ${id}`,
  picture: '1F641' as PictureId,
  x,
  y: 0,
  w: 540,
  h: 640,
  fromPhone: true,
})

const card = (zoneId: string | null, text = 'Herrie in de nacht'): CardView => ({
  id: newId(),
  sessionId: newId(),
  activityId: newId(),
  zoneId,
  pictures: ['1F50A' as PictureId, '1F303' as PictureId],
  text,
  photo: null,
  voice: null,
  voiceSeconds: 0,
  side: 'resident',
  face: null,
})

function board(zones = [zone('stress', 0), zone('happy', 572)]) {
  const doc = new Y.Doc()
  layOutTemplate(doc, { boardTitle: 'Stress en blij', phase: 'discover', zones })
  return doc
}

describe('a board that the server writes', () => {
  test('has its zones, and laying out again changes nothing', () => {
    const doc = board()
    const before = Y.encodeStateVector(doc)
    layOutTemplate(doc, { boardTitle: 'Anders', phase: 'define', zones: [zone('stress', 99)] })
    expect(Y.encodeStateVector(doc)).toEqual(before)
    expect(readBoardCards(doc).zones).toMatchObject([
      { id: 'stress', title: 'Zone stress', picture: '1F641', phase: 'discover', box: { x: 0, w: 540 } },
      { id: 'happy', box: { x: 572 } },
    ])
    expect(readRecord(recordsOf(doc), 'shape:zone_stress')?.isLocked).toBe(true)
  })

  test('gets cards in free places of their zone, beside the zones otherwise', () => {
    const doc = board()
    const cards = [
      ...Array.from({ length: 9 }, () => card('stress')),
      card('happy'),
      card(null),
      card('gone'),
    ]
    expect(placeCards(doc, cards)).toBe(12)
    const { items } = readBoardCards(doc)
    const inZone = (id: string | null) => items.filter((item) => item.zoneId === id)
    expect([inZone('stress').length, inZone('happy').length, inZone(null).length]).toEqual([9, 1, 2])
    for (const a of items) {
      for (const b of items) if (a !== b) expect(overlaps(a.box, b.box), `${a.text} on ${b.text}`).toBe(false)
    }
    expect(items.every((item) => Math.abs(item.box.rotation) <= (2.5 * Math.PI) / 180)).toBe(true)
    expect(new Set(items.map((item) => item.box.rotation)).size).toBeGreaterThan(3)
  })

  test('never gets a card twice, not even one that was taken off', () => {
    const doc = board()
    const one = card('stress')
    expect(placeCards(doc, [one, one])).toBe(1)
    recordsOf(doc).delete(CARD_ID_PREFIX + one.id)
    expect(placeCards(doc, [one])).toBe(0)
    expect(readBoardCards(doc).items).toEqual([])
  })

  test('forgets a withdrawn card without leftovers, and takes it back later', () => {
    const doc = board([])
    const one = card(null)
    placeCards(doc, [one])
    withdrawCard(doc, one.id)
    expect([...recordsOf(doc).keys()].filter((key) => key.startsWith('shape:'))).toEqual([])
    withdrawCard(doc, one.id)
    expect(placeCards(doc, [one])).toBe(1)
  })

  test('keeps every card in its zone when the zone is full', () => {
    const doc = board()
    placeCards(
      doc,
      Array.from({ length: 300 }, () => card('stress')),
    )
    expect(readBoardCards(doc).items.every((item) => item.zoneId === 'stress')).toBe(true)
  })

  test('is one transaction whatever the number of cards, and each card lies on top of the one before', () => {
    const doc = board()
    let updates = 0
    doc.on('update', () => {
      updates += 1
    })
    const cards = Array.from({ length: 40 }, () => card('stress'))
    placeCards(doc, cards)
    placeCards(doc, [card('happy')])
    expect(updates).toBe(2)
    const indexes = cards.map((one) => readRecord(recordsOf(doc), CARD_ID_PREFIX + one.id)?.index)
    expect([...indexes].sort()).toEqual(indexes)
  })
})

describe('reading a board', () => {
  test('tells which cards lie in a named group', () => {
    const doc = board()
    const one = card('stress')
    placeCards(doc, [one])
    const box = readBoardCards(doc).items[0]?.box
    const groups = splitRecord({
      id: 'shape:group',
      typeName: 'shape',
      type: 'cluster',
      x: (box?.x ?? 0) - 20,
      y: (box?.y ?? 0) - 60,
      rotation: 0,
      props: { w: 300, h: 300, title: 'Lawaai' },
      meta: {},
    })
    for (const [group, value] of Object.entries(groups)) {
      recordsOf(doc).set(group === '' ? 'shape:group' : `shape:group|${group}`, value)
    }
    const listing = readBoardCards(doc)
    expect(listing.groups).toMatchObject([{ title: 'Lawaai', zoneId: 'stress' }])
    expect(listing.items[0]).toMatchObject({ cardId: one.id, groupId: 'shape:group', zoneId: 'stress' })
  })

  test('survives anything that others wrote', () => {
    const doc = board()
    const records = recordsOf(doc) as Y.Map<unknown>
    records.set('shape:a', 'words')
    records.set('shape:b', { id: 'shape:b', typeName: 'shape', type: 'card' })
    records.set('shape:b|rest', { pictures: 'none', photo: '../../x', side: 'king', face: 3 })
    records.set('shape:b|pos', { x: 'left', y: Number.NaN, parentId: 'shape:b', index: '!' })
    records.set('shape:c|text', { text: 'left over' })
    expect(readBoardCards(doc).items).toMatchObject([
      { recordId: 'shape:b', text: '', pictures: [], photo: null, side: null, face: null, cardId: null },
    ])
    expect(placeCards(doc, [card('stress')])).toBe(1)
  })
})
