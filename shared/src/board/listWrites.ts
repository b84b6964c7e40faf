import { generateNKeysBetween } from 'fractional-indexing-jittered'
import type * as Y from 'yjs'
import { newId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { CARD_ID_PREFIX, PAGE_RECORD_ID, recordKey } from './boardDocument.ts'
import {
  type BoardItem,
  type BoardListing,
  type ListedGroup,
  type ListedZone,
  readBoardCards,
} from './boardListing.ts'
import { type RecordsMap, recordIds, recordsOf } from './boardReading.ts'
import { type CardContent, cardSize, NO_CARD } from './boardShapes.ts'
import { addRecord, deleteRecord, shapeFields, topIndex } from './boardWrites.ts'
import type { JsonObject } from './fieldGroups.ts'
import { placeInGroup } from './placeInGroup.ts'
import { type Box, centerOf, contains, placeBeside, placeInZone, tiltOf } from './places.ts'

/**
 * What one can do with a board in its list view.
 * 1. Each is one transaction of the origin LIST_ORIGIN, so that it can be taken back by itself.
 * 2. Each returns false, and writes nothing, when what it is about is gone: a late hand never revives a record.
 * 3. Only the groups of fields that change are written.
 */
export const LIST_ORIGIN = 'list'

/** Moves an item to a free place in a zone, or beside all of them (null), and out of the group or pile that it lay in. */
export function moveToZone(doc: Y.Doc, recordId: string, zoneId: string | null): boolean {
  const listing = readBoardCards(doc)
  const zone = listing.zones.find(({ id }) => id === zoneId)
  const item = listing.items.find((one) => one.recordId === recordId)
  if (!item || (zoneId !== null && !zone)) return false
  const taken = boxesBeside(listing, new Set([recordId]))
  const boxes = listing.zones.map(({ box }) => box)
  const place = zone ? placeInZone(zone.box, item.box, taken) : placeBeside(boxes, item.box, taken)
  doc.transact(() => {
    const records = recordsOf(doc)
    const { rotation } = item.box
    layDown(records, [{ recordId, pos: { ...place, rotation } }])
    leavePile(records, item)
  }, LIST_ORIGIN)
  return true
}

/** Moves an item to a free place in a group, which becomes higher when it is full and there is nothing below it. */
export function moveToGroup(doc: Y.Doc, recordId: string, groupId: string): boolean {
  const listing = readBoardCards(doc)
  const group = listing.groups.find(({ id }) => id === groupId)
  const item = listing.items.find((one) => one.recordId === recordId)
  if (!group || !item) return false
  const zone = listing.zones.find(({ id }) => id === group.zoneId)
  // A group that this one lies on is under it, not in the way.
  const around = listing.groups.filter(({ box }) => contains(box, centerOf(group.box))).map(({ id }) => id)
  const taken = boxesBeside(listing, new Set([recordId, groupId, ...around]))
  const { x, y, h } = placeInGroup(group.box, item.box, { taken, within: zone?.box })
  doc.transact(() => {
    const records = recordsOf(doc)
    layDown(records, [{ recordId, pos: { x, y, rotation: 0 } }])
    leavePile(records, item)
    if (h !== group.box.h) writeFields(records, groupId, { group: 'size', fields: { h } })
  }, LIST_ORIGIN)
  return true
}

/** Moves a group to a free place in a zone, with everything that lies on it. */
export function moveGroup(doc: Y.Doc, groupId: string, zoneId: string): boolean {
  const listing = readBoardCards(doc)
  const zone = listing.zones.find(({ id }) => id === zoneId)
  const group = listing.groups.find(({ id }) => id === groupId)
  if (!zone || !group) return false
  const piles = listing.piles.filter((pile) => pile.groupId === groupId)
  const inPiles = new Set<string | null>(piles.map(({ id }) => id))
  const items = listing.items.filter((item) => item.groupId === groupId || inPiles.has(item.pileId))
  moveAsWhole(doc, { listing, zone, whole: group, along: [...piles, ...items] })
  return true
}

export interface Whole {
  listing: BoardListing
  zone: ListedZone
  whole: ListedGroup
  /** What keeps its place on it, from below. */
  along: readonly (ListedGroup | BoardItem)[]
}

/** Lays a group or a pile in a free place of a zone, and what lies on it along with it. */
export function moveAsWhole(doc: Y.Doc, { listing, zone, whole, along }: Whole): void {
  const moved = new Set([whole.id, ...along.map(idOf)])
  const place = placeInZone(zone.box, whole.box, boxesBeside(listing, moved))
  const [dx, dy] = [place.x - whole.box.x, place.y - whole.box.y]
  const after = along.map((one) => {
    const { x, y } = one.box
    const rotation = 'rotation' in one.box ? one.box.rotation : 0
    return { recordId: idOf(one), pos: { x: x + dx, y: y + dy, rotation } }
  })
  doc.transact(() => {
    layDown(recordsOf(doc), [{ recordId: whole.id, pos: { ...place, rotation: 0 } }, ...after])
  }, LIST_ORIGIN)
}

function idOf(one: ListedGroup | BoardItem): string {
  return 'recordId' in one ? one.recordId : one.id
}

/** What takes up place, but for these. */
function boxesBeside(
  { items, groups, piles, stamps }: BoardListing,
  without: ReadonlySet<string> = new Set(),
): Box[] {
  const lying = [...groups, ...piles, ...stamps].filter(({ id }) => !without.has(id))
  return [...items.filter(({ recordId }) => !without.has(recordId)), ...lying].map(({ box }) => box)
}

/** On the page itself, on top of all else, in this order. */
export function layDown(
  records: RecordsMap,
  moves: readonly { recordId: string; pos: { x: number; y: number; rotation: number } }[],
): void {
  const indexes = generateNKeysBetween(topIndex(records), null, moves.length)
  moves.forEach(({ recordId, pos }, i) => {
    const index = indexes[i] ?? 'a1'
    records.set(recordKey(recordId, 'pos'), { ...pos, parentId: PAGE_RECORD_ID, index })
  })
}

function leavePile(records: RecordsMap, { recordId, pileId }: BoardItem): void {
  if (pileId !== null) records.set(recordKey(recordId, 'pile'), NO_PILE)
}

export const NO_PILE = { pile: null, pileRank: '' } as const

/** Fields of one group of a record; the others in it stay as they are. */
export function writeFields(
  records: RecordsMap,
  recordId: string,
  { group, fields }: { group: string; fields: JsonObject },
): void {
  const key = recordKey(recordId, group)
  records.set(key, { ...records.get(key), ...fields })
}

/** The name of a group or a pile. */
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
  doc.transact(() => writeFields(records, recordId, { group: 'text', fields }), LIST_ORIGIN)
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
  const listing = readBoardCards(doc)
  const { zones } = listing
  const zone = zones.find(({ id }) => id === zoneId)
  if ((zoneId !== null && !zone) || countShapes(records) >= LIMITS.BOARD_SHAPES) return null
  const size = cardSize(card)
  const taken = boxesBeside(listing)
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
