import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { newId } from '../ids.ts'
import { TEMPLATES, templateById } from '../method/templates.ts'
import type { CardView } from '../stage.ts'
import { readBoardCards } from './boardListing.ts'
import { readRecord, recordsOf } from './boardReading.ts'
import { layOutTemplate, placeCards } from './boardWrites.ts'
import { centerOf } from './places.ts'

function boardOf(id: string) {
  const template = templateById(id)
  if (!template) throw new Error(`no template ${id}`)
  const doc = new Y.Doc()
  layOutTemplate(doc, { boardTitle: template.title, phase: template.phase, zones: template.zones })
  return doc
}

const card = (zoneId: string): CardView => ({
  ...{ id: newId(), sessionId: newId(), activityId: newId(), zoneId },
  ...{ pictures: [], text: 'Rust', photo: null, voice: null, voiceSeconds: 0, side: null, face: null },
})

const indexOf = (doc: Y.Doc, id: string) => String(readRecord(recordsOf(doc), id)?.index)

describe('the board of a template', () => {
  test.each(TEMPLATES.map(({ id }) => id))('%s has all its zones', (id) => {
    const zones = templateById(id)?.zones ?? []
    const listed = readBoardCards(boardOf(id)).zones
    expect(listed.map((zone) => zone.title).sort()).toEqual(zones.map((zone) => zone.title).sort())
  })

  test('has a map to draw on below the title of its zone', () => {
    const doc = boardOf('wijkkaart')
    const map = readRecord(recordsOf(doc), 'shape:map_map')
    expect(map).toMatchObject({ type: 'map', isLocked: true, props: { media: null, drawing: true } })
    expect(indexOf(doc, 'shape:zone_map') < indexOf(doc, 'shape:map_map')).toBe(true)
  })

  test('has a wheel with a picture beside each question', () => {
    const wheel = readRecord(recordsOf(boardOf('gesprekskaarten')), 'shape:wheel_wheel')
    const { labels, pictures, w, h } = (wheel?.props ?? {}) as Record<string, unknown>
    expect(labels).toHaveLength(8)
    expect(pictures).toHaveLength(8)
    expect(Number(w)).toBeGreaterThan(400)
    expect(Number(h)).toBeGreaterThan(Number(w))
  })

  test('lays small rings on top of large ones', () => {
    const doc = boardOf('wie-is-wie')
    const [core, ring, panel] = ['core', 'ring', 'panel'].map((id) => indexOf(doc, `shape:zone_${id}`))
    expect([panel, ring, core]).toEqual([panel, ring, core].sort())
    expect(new Set([core, ring, panel]).size).toBe(3)
  })

  test.each(['core', 'ring', 'panel'])('cards for the ring "%s" lie in that ring and in no other', (id) => {
    const doc = boardOf('wie-is-wie')
    placeCards(doc, [card(id), card(id), card(id), card(id), card(id), card(id)])
    const { items } = readBoardCards(doc)
    expect(items).toHaveLength(6)
    expect(items.map(({ zoneId }) => zoneId)).toEqual(items.map(() => id))
  })

  test('cards of a circle lie inside the round', () => {
    const doc = boardOf('check-in')
    placeCards(
      doc,
      Array.from({ length: 12 }, () => card('circle')),
    )
    const { items, zones } = readBoardCards(doc)
    const round = zones[0]?.box
    if (!round) throw new Error('no zone')
    const middle = centerOf(round)
    for (const { box } of items) {
      const at = centerOf(box)
      const share = Math.hypot((2 * (at.x - middle.x)) / round.w, (2 * (at.y - middle.y)) / round.h)
      expect(share).toBeLessThan(1)
    }
    expect(new Set(items.map(({ box }) => `${box.x} ${box.y}`)).size).toBe(12)
  })
})
