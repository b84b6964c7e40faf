import { generateNKeysBetween } from 'fractional-indexing-jittered'
import type * as Y from 'yjs'
import { newId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { CARD_ID_PREFIX, PAGE_RECORD_ID, recordKey } from './boardDocument.ts'
import { type BoardItem, readBoardCards } from './boardListing.ts'
import { type RecordsMap, recordIds, recordsOf } from './boardReading.ts'
import { type CardContent, cardSize, NO_CARD } from './boardShapes.ts'
import { addRecord, deleteRecord, shapeFields, topIndex } from './boardWrites.ts'
import type { JsonObject } from './fieldGroups.ts'
import { placeBeside, placeInZone, tiltOf } from './places.ts'

/**
 * What one can do with a board in its list view.
 * 1. Each is one transaction of the origin LIST_ORIGIN, so that it can be taken back by itself.
 * 2. Each returns false, and writes nothing, when what it is about is gone: a late hand never revives a record.
 * 3. Only the groups of fields that change are written.
 */
export const LIST_ORIGIN = 'list'

/** Moves an item to a free place in a zone, and out of the pile that it lay in. */
export function moveToZone(doc: Y.Doc, recordId: string, zoneId: string): boolean {
  const { zones, items, groups } = readBoardCards(doc)
  const zone = zones.find(({ id }) => id === zoneId)
  const item = items.find((one) => one.recordId === recordId)
  if (!zone || !item) return false
  const others = [...items.filter((one) => one !== item), ...groups].map(({ box }) => box)
  const place = placeInZone(zone.box, item.box, others)
  doc.transact(() => {
    const records = recordsOf(doc)
    const { rotation } = item.box
    layDown(records, [{ recordId, pos: { ...place, rotation } }])
    if (item.pileId !== null) records.set(recordKey(recordId, 'pile'), { pile: null, pileRank: '' })
  }, LIST_ORIGIN)
  return true
}

/** Moves a group to a free place in a zone, with everything that lies on it. */
export function moveGroup(doc: Y.Doc, groupId: string, zoneId: string): boolean {
  const { zones, items, groups } = readBoardCards(doc)
  const zone = zones.find(({ id }) => id === zoneId)
  const group = groups.find(({ id }) => id === groupId)
  if (!zone || !group) return false
  const inside = items.filter((item) => item.groupId === groupId)
  const others = [
    ...items.filter((item) => item.groupId !== groupId),
    ...groups.filter((one) => one !== group),
  ]
  const place = placeInZone(
    zone.box,
    group.box,
    others.map(({ box }) => box),
  )
  const [dx, dy] = [place.x - group.box.x, place.y - group.box.y]
  const along = inside.map(({ recordId, box: { x, y, rotation } }) => ({
    recordId,
    pos: { x: x + dx, y: y + dy, rotation },
  }))
  doc.transact(() => {
    layDown(recordsOf(doc), [{ recordId: groupId, pos: { ...place, rotation: 0 } }, ...along])
  }, LIST_ORIGIN)
  return true
}

/** On the page itself, on top of all else, in this order. */
function layDown(
  records: RecordsMap,
  moves: readonly { recordId: string; pos: { x: number; y: number; rotation: number } }[],
): void {
  const indexes = generateNKeysBetween(topIndex(records), null, moves.length)
  moves.forEach(({ recordId, pos }, i) => {
    const index = indexes[i] ?? 'a1'
    records.set(recordKey(recordId, 'pos'), { ...pos, parentId: PAGE_RECORD_ID, index })
  })
}

export function renameGroup(doc: Y.Doc, groupId: string, title: string): boolean {
  return writeText(doc, groupId, { title: title.trim().slice(0, LIMITS.NAME_LENGTH) })
}

/** The words of a card, a note or a loose text; photos have none. */
export function editWords(doc: Y.Doc, item: Pick<BoardItem, 'recordId' | 'kind'>, text: string): boolean {
  if (item.kind === 'image') return false
  if (item.kind === 'card')
    return writeText(doc, item.recordId, { text: text.trim().slice(0, LIMITS.CARD_TEXT_LENGTH) })
  return writeText(doc, item.recordId, { richText: richTextOf(text.trim()) })
}

function writeText(doc: Y.Doc, recordId: string, fields: JsonObject): boolean {
  const records = recordsOf(doc)
  if (!records.has(recordId)) return false
  const key = recordKey(recordId, 'text')
  doc.transact(() => records.set(key, { ...records.get(key), ...fields }), LIST_ORIGIN)
  return true
}

/** As tldraw keeps words: a paragraph a line. */
function richTextOf(text: string): JsonObject {
  const paragraphOf = (line: string): JsonObject =>
    line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] }
  return { type: 'doc', content: text.split('\n').map(paragraphOf) }
}

/** Lays a new card in a zone, or beside all of them. Null: the board is full, or has no such zone any more. */
export function makeCard(doc: Y.Doc, card: CardContent, zoneId: string | null): string | null {
  const records = recordsOf(doc)
  const { zones, items, groups } = readBoardCards(doc)
  const zone = zones.find(({ id }) => id === zoneId)
  if ((zoneId !== null && !zone) || countShapes(records) >= LIMITS.BOARD_SHAPES) return null
  const size = cardSize(card)
  const taken = [...items, ...groups].map(({ box }) => box)
  const boxes = zones.map(({ box }) => box)
  const place = zone ? placeInZone(zone.box, size, taken) : placeBeside(boxes, size, taken)
  const id = `shape:own_${newId()}`
  const index = generateNKeysBetween(topIndex(records), null, 1)[0] ?? 'a1'
  const props = { ...NO_CARD, ...card, pictures: [...card.pictures] }
  const fields = shapeFields(id, { ...place, index, rotation: tiltOf(id) })
  doc.transact(() => addRecord(records, { ...fields, type: 'card', props }), LIST_ORIGIN)
  return id
}

function countShapes(records: RecordsMap): number {
  return recordIds(records).filter((id) => id.startsWith('shape:')).length
}

/** What came from a phone is its maker's: only who may arrange takes it away. Of a group only the frame goes; its cards stay. */
export function takeAway(doc: Y.Doc, recordId: string, { canArrange }: { canArrange: boolean }): boolean {
  const records = recordsOf(doc)
  if (!records.has(recordId)) return false
  if (recordId.startsWith(CARD_ID_PREFIX) && !canArrange) return false
  doc.transact(() => deleteRecord(records, recordId), LIST_ORIGIN)
  return true
}
