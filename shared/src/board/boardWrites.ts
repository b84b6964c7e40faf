import { generateNKeysBetween } from 'fractional-indexing-jittered'
import type * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import type { Phase } from '../method/phase.ts'
import type { TemplateZone } from '../method/template.ts'
import type { CardView } from '../stage.ts'
import {
  CARD_ID_PREFIX,
  DOCUMENT_RECORD_ID,
  MAP_ID_PREFIX,
  META_MAP,
  PAGE_RECORD_ID,
  PLACE_META,
  PLACED_PREFIX,
  recordKey,
  SCHEMA_KEY,
  WHEEL_ID_PREFIX,
  ZONE_ID_PREFIX,
} from './boardDocument.ts'
import { readBoardCards } from './boardListing.ts'
import { pointOnMap, readBoardMap } from './boardMap.ts'
import { type RecordsMap, recordsOf, textOf } from './boardReading.ts'
import { BOARD_SCHEMA } from './boardSchema.ts'
import { cardSize } from './boardShapes.ts'
import { type BoardRecord, GROUPS, type Json, type JsonObject, splitRecord } from './fieldGroups.ts'
import { pinBox, placeOnMap } from './placeOnMap.ts'
import { type Box, type Point, placeBeside, placeInZone, tiltOf, ZONE_HEADER } from './places.ts'

/**
 * Writes to a board without a canvas: by the server, and by the list view.
 * Each is one transaction, may be repeated without harm, and does nothing to a record that is gone.
 */
export interface TemplateLayout {
  boardTitle: string
  phase: Phase
  zones: readonly TemplateZone[]
}

/** Makes the page and the locked zones of a template. What is there already stays as it is. */
export function layOutTemplate(doc: Y.Doc, { boardTitle, phase, zones }: TemplateLayout): void {
  // A zone that lies in another one is smaller: it lies on top.
  const fromBelow = [...zones].sort((a, b) => b.w * b.h - a.w * a.h)
  const shapes = fromBelow.flatMap((zone) => [zoneShape(zone, phase), ...insideShapes(zone)])
  const indexes = generateNKeysBetween(null, null, shapes.length)
  doc.transact(() => {
    const records = recordsOf(doc)
    const meta = doc.getMap(META_MAP)
    if (!meta.has(SCHEMA_KEY)) meta.set(SCHEMA_KEY, BOARD_SCHEMA)
    const name = boardTitle
    addRecord(records, { id: DOCUMENT_RECORD_ID, typeName: 'document', gridSize: 10, name, meta: {} })
    addRecord(records, { id: PAGE_RECORD_ID, typeName: 'page', name, index: 'a1', meta: {} })
    shapes.forEach(({ id, type, box: { x, y, w, h }, props }, i) => {
      const fields = shapeFields(id, { x, y, index: indexes[i] ?? 'a1' })
      addRecord(records, { ...fields, type, isLocked: true, props: { w, h, ...props } })
    })
  })
}

interface LaidShape {
  id: string
  type: 'zone' | 'map' | 'wheel'
  box: Box
  props: JsonObject
}

function zoneShape(zone: TemplateZone, phase: Phase): LaidShape {
  const { id, title, picture, form = 'box', label = '' } = zone
  return { id: ZONE_ID_PREFIX + id, type: 'zone', box: zone, props: { title, picture, phase, form, label } }
}

const INSET = 20
/** A wheel is round; below it stands what came up. */
const WHEEL_RATIO = 464 / 568

/** The map or the wheel, below the title of its zone. */
function insideShapes(zone: TemplateZone): LaidShape[] {
  const { id, kind = 'zone', title, wheel = [] } = zone
  if (kind === 'zone') return []
  const room = { w: zone.w - 2 * INSET, h: zone.h - ZONE_HEADER - INSET }
  if (kind === 'map') {
    const box = { x: zone.x + INSET, y: zone.y + ZONE_HEADER, ...room }
    return [{ id: MAP_ID_PREFIX + id, type: 'map', box, props: { title, media: null, drawing: true } }]
  }
  const w = Math.min(room.w, Math.floor(room.h * WHEEL_RATIO))
  const box = { x: zone.x + (zone.w - w) / 2, y: zone.y + ZONE_HEADER, w, h: Math.floor(w / WHEEL_RATIO) }
  const labels = wheel.map(({ words }) => words)
  const pictures = wheel.map(({ picture }) => picture)
  return [{ id: WHEEL_ID_PREFIX + id, type: 'wheel', box, props: { labels, pictures, angle: 0, turns: 0 } }]
}

/**
 * Lays cards in free places of their zone, or beside the zones; what belongs to a place of the neighbourhood beside that
 * place, as long as there is a map. A card that was placed before is skipped, even when
 * somebody took it off the board since. Returns how many were laid down; cards beyond the limit of a board are not.
 */
export function placeCards(doc: Y.Doc, cards: readonly CardView[]): number {
  const records = recordsOf(doc)
  const meta = doc.getMap(META_MAP)
  const isNew = (card: CardView) =>
    !meta.has(PLACED_PREFIX + card.id) && !records.has(CARD_ID_PREFIX + card.id)
  const unique = [...new Map(cards.filter(isNew).map((card) => [card.id, card])).values()]
  if (unique.length === 0) return 0

  const listing = readBoardCards(doc)
  const fresh = unique.slice(0, Math.max(0, LIMITS.BOARD_SHAPES - listing.items.length))
  const zones = new Map(listing.zones.map((zone) => [zone.id, zone.box]))
  const taken: Box[] = [...listing.items, ...listing.groups, ...listing.piles, ...listing.stamps].map(
    ({ box }) => box,
  )
  const map = readBoardMap(doc)
  const pointOf = ({ place }: Pick<CardView, 'place'>) => (map && place ? pointOnMap(map, place) : null)
  // Pins first: no card is laid over the place of another one.
  taken.push(...[...listing.items, ...fresh].flatMap((card) => pointOf(card) ?? []).map(pinBox))
  const indexes = generateNKeysBetween(topIndex(records), null, fresh.length)
  doc.transact(() => {
    fresh.forEach((card, i) => {
      const size = cardSize(card)
      const zone = card.zoneId === null ? undefined : zones.get(card.zoneId)
      const point = pointOf(card)
      const place =
        map && point
          ? placeOnMap(map.box, point, size, taken)
          : zone
            ? placeInZone(zone, size, taken)
            : placeBeside([...zones.values()], size, taken)
      taken.push({ ...place, ...size })
      addRecord(records, cardRecord(card, place, indexes[i] ?? 'a1'))
      meta.set(PLACED_PREFIX + card.id, 1)
    })
  })
  return fresh.length
}

function cardRecord(card: CardView, place: Point, index: string): BoardRecord {
  const id = CARD_ID_PREFIX + card.id
  const { text, photo, voice, voiceSeconds, side, face } = card
  const content = { text, pictures: [...card.pictures], photo, voice, voiceSeconds, side, face }
  const props = { ...content, pile: null, pileRank: '' }
  const fields = shapeFields(id, { ...place, index, rotation: tiltOf(id) })
  const meta: JsonObject = card.place ? { [PLACE_META]: { x: card.place.x, y: card.place.y } } : {}
  return { ...fields, type: 'card', props, meta }
}

/** What every shape of the page has. */
export function shapeFields(id: string, pos: { x: number; y: number; index: string; rotation?: number }) {
  const fixed = { typeName: 'shape', parentId: PAGE_RECORD_ID, rotation: 0, isLocked: false, opacity: 1 }
  return { ...fixed, ...pos, id, meta: {} } as const
}

/** Takes a card off the board, for who withdraws it. It can be placed again later. */
export function withdrawCard(doc: Y.Doc, cardId: string): void {
  doc.transact(() => {
    deleteRecord(recordsOf(doc), CARD_ID_PREFIX + cardId)
    doc.getMap(META_MAP).delete(PLACED_PREFIX + cardId)
  })
}

/** Writes a new record. One that is there stays as it is. */
export function addRecord(records: RecordsMap, record: BoardRecord): void {
  if (records.has(record.id)) return
  for (const [group, value] of Object.entries(splitRecord(record))) {
    records.set(recordKey(record.id, group), value)
  }
}

/** Removes a record with all its groups. */
export function deleteRecord(records: RecordsMap, recordId: string): void {
  for (const group of GROUPS) {
    const key = recordKey(recordId, group)
    if (records.has(key)) records.delete(key)
  }
}

/** The highest index of any shape: what is laid down next lies on top. Unusable indexes are passed over. */
export function topIndex(records: RecordsMap): string | null {
  let top: string | null = null
  for (const [key, value] of records) {
    const index = key.endsWith('|pos') ? textOf((value as { index?: Json }).index) : ''
    if ((top === null || index > top) && isIndex(index)) top = index
  }
  return top
}

function isIndex(index: string): boolean {
  if (!/^[a-zA-Z][0-9A-Za-z]+$/.test(index)) return false
  try {
    return generateNKeysBetween(index, null, 1).length === 1
  } catch {
    return false // Written by somebody else's client, and not by the rules: not worth failing on.
  }
}
