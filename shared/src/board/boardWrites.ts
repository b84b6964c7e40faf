import { generateNKeysBetween } from 'fractional-indexing-jittered'
import type * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import type { Phase } from '../method/phase.ts'
import type { TemplateZone } from '../method/template.ts'
import type { CardView } from '../stage.ts'
import {
  CARD_ID_PREFIX,
  DOCUMENT_RECORD_ID,
  META_MAP,
  PAGE_RECORD_ID,
  PLACED_PREFIX,
  recordKey,
  SCHEMA_KEY,
  ZONE_ID_PREFIX,
} from './boardDocument.ts'
import { readBoardCards } from './boardListing.ts'
import { type RecordsMap, recordsOf, textOf } from './boardReading.ts'
import { BOARD_SCHEMA } from './boardSchema.ts'
import { cardSize } from './boardShapes.ts'
import { type BoardRecord, GROUPS, type Json, splitRecord } from './fieldGroups.ts'
import { type Box, type Point, placeBeside, placeInZone, tiltOf } from './places.ts'

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
  const indexes = generateNKeysBetween(null, null, zones.length)
  doc.transact(() => {
    const records = recordsOf(doc)
    const meta = doc.getMap(META_MAP)
    if (!meta.has(SCHEMA_KEY)) meta.set(SCHEMA_KEY, BOARD_SCHEMA)
    const name = boardTitle
    addRecord(records, { id: DOCUMENT_RECORD_ID, typeName: 'document', gridSize: 10, name, meta: {} })
    addRecord(records, { id: PAGE_RECORD_ID, typeName: 'page', name, index: 'a1', meta: {} })
    zones.forEach((zone, i) => {
      addRecord(records, zoneRecord(zone, phase, indexes[i] ?? 'a1'))
    })
  })
}

function zoneRecord(zone: TemplateZone, phase: Phase, index: string): BoardRecord {
  const { id, x, y, w, h, title, picture } = zone
  const props = { w, h, title, picture, phase, form: zone.form ?? 'box', label: zone.label ?? '' }
  return { ...shapeFields(ZONE_ID_PREFIX + id, { x, y, index }), type: 'zone', isLocked: true, props }
}

/**
 * Lays cards in free places of their zone, or beside the zones. A card that was placed before is skipped, even when
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
  const taken: Box[] = [...listing.items, ...listing.groups].map((item) => item.box)
  const indexes = generateNKeysBetween(topIndex(records), null, fresh.length)
  doc.transact(() => {
    fresh.forEach((card, i) => {
      const size = cardSize(card)
      const zone = card.zoneId === null ? undefined : zones.get(card.zoneId)
      const place = zone ? placeInZone(zone, size, taken) : placeBeside([...zones.values()], size, taken)
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
  return { ...shapeFields(id, { ...place, index, rotation: tiltOf(id) }), type: 'card', props }
}

function shapeFields(id: string, pos: { x: number; y: number; index: string; rotation?: number }) {
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

/** Moves an item to a free place in a zone. False when the item or the zone is gone. */
export function moveToZone(doc: Y.Doc, recordId: string, zoneId: string): boolean {
  const { zones, items, groups } = readBoardCards(doc)
  const zone = zones.find(({ id }) => id === zoneId)
  const item = items.find((one) => one.recordId === recordId)
  if (!zone || !item) return false
  const records = recordsOf(doc)
  const others = [...items.filter((one) => one !== item), ...groups].map(({ box }) => box)
  const place = placeInZone(zone.box, item.box, others)
  const index = generateNKeysBetween(topIndex(records), null, 1)[0] ?? 'a1'
  const rotation = item.box.rotation
  records.set(recordKey(recordId, 'pos'), { ...place, rotation, parentId: PAGE_RECORD_ID, index })
  return true
}

function addRecord(records: RecordsMap, record: BoardRecord): void {
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
function topIndex(records: RecordsMap): string | null {
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
