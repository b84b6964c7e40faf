import { generateNKeysBetween } from 'fractional-indexing-jittered'
import type * as Y from 'yjs'
import {
  CARD_ID_PREFIX,
  isFixedKey,
  META_MAP,
  PAGE_RECORD_ID,
  PLACED_PREFIX,
  recordKey,
} from './boardDocument.ts'
import { readBoardCards } from './boardListing.ts'
import { readRecord, recordIds, recordsOf, textOf } from './boardReading.ts'
import { deleteRecord, topIndex } from './boardWrites.ts'
import { type BoardRecord, GROUPS, isSameJson, type JsonObject, splitRecord } from './fieldGroups.ts'
import { momentDocument } from './moment.ts'
import { overlaps, placeInZone } from './places.ts'

/**
 * Puts back what a board was. Records and document must follow the same schema.
 * 1. What was made since stays; what was deleted since comes back; what was changed since becomes as it was then.
 * 2. Only groups of fields that differ are written, so doing it again costs nothing.
 * 3. Undoing it touches only what it wrote and nobody changed after it.
 */

/** Key in the meta map: what was last put back on this board. Written by the server. */
export const PUT_BACK_KEY = 'putBack'

export interface PutBackWord {
  momentId: string
  /** When the moment was; epoch milliseconds. */
  momentAt: number
  /** When it was put back. */
  at: number
  /** The one record that was put back; null for the whole board. */
  recordId: string | null
  done: number
  total: number
}

export function readPutBack(doc: Y.Doc): PutBackWord | null {
  return (doc.getMap<PutBackWord | undefined>(META_MAP).get(PUT_BACK_KEY) ?? null) as PutBackWord | null
}

export function writePutBack(doc: Y.Doc, word: PutBackWord): void {
  doc.getMap<PutBackWord>(META_MAP).set(PUT_BACK_KEY, word)
}

export function clearPutBack(doc: Y.Doc): void {
  const meta = doc.getMap(META_MAP)
  if (meta.has(PUT_BACK_KEY)) meta.delete(PUT_BACK_KEY)
}

/** What has to be written, in the order in which to write it: things before what hangs on them. */
export function recordsToPutBack(records: readonly BoardRecord[]): BoardRecord[] {
  const order = ['asset', 'shape', 'binding']
  return records
    .filter(({ typeName }) => order.includes(typeName))
    .sort((a, b) => order.indexOf(a.typeName) - order.indexOf(b.typeName))
}

/** Writes some records as they were, in one transaction. Returns how many of them were otherwise. */
export function putRecordsBack(doc: Y.Doc, records: readonly BoardRecord[]): number {
  let changed = 0
  doc.transact(() => {
    for (const record of records) if (writeRecord(doc, record)) changed += 1
  })
  return changed
}

/** True when something had to be written. */
function writeRecord(doc: Y.Doc, record: BoardRecord): boolean {
  const map = recordsOf(doc)
  if (record.typeName === 'binding' && !(map.has(textOf(record.fromId)) && map.has(textOf(record.toId))))
    return false
  const was = splitRecord(record)
  let isChanged = false
  for (const group of GROUPS) {
    const key = recordKey(record.id, group)
    if (isSameJson(map.get(key), was[group])) continue
    writeGroup(doc, key, was[group])
    isChanged = true
  }
  if (record.id.startsWith(CARD_ID_PREFIX)) {
    const key = PLACED_PREFIX + record.id.slice(CARD_ID_PREFIX.length)
    const meta = doc.getMap(META_MAP)
    if (!meta.has(key)) meta.set(key, 1)
  }
  return isChanged
}

function writeGroup(doc: Y.Doc, key: string, value: JsonObject | undefined): void {
  const map = recordsOf(doc)
  if (value !== undefined) map.set(key, value)
  else if (map.has(key)) map.delete(key)
}

/** An arrow of then holds on to what it held on to then: what it was fastened to since is let go of. */
export function dropLaterBindings(doc: Y.Doc, records: readonly BoardRecord[]): void {
  const then = new Set(records.map(({ id }) => id))
  const map = recordsOf(doc)
  const later = recordIds(map).filter((id) => {
    const base = map.get(id)
    return base?.typeName === 'binding' && !then.has(id) && then.has(textOf(base.fromId))
  })
  if (later.length === 0) return
  doc.transact(() => {
    for (const id of later) deleteRecord(map, id)
  })
}

/**
 * Lays one thing back as it was, where it lay; in a free place of its area when something else lies there now. It lies on
 * top, loose on the page and in no pile, so that whoever asked for it sees it. False when the moment does not have it.
 */
export function putCardBack(doc: Y.Doc, records: readonly BoardRecord[], recordId: string): boolean {
  const record = records.find(({ id, typeName }) => id === recordId && typeName === 'shape')
  if (!record) return false
  const props = record.props as JsonObject
  const asset = records.find(({ id, typeName }) => typeName === 'asset' && id === props.assetId)
  const loose = record.type === 'card' ? { ...props, pile: null, pileRank: '' } : props
  const place = isFixedKey(recordId) ? {} : { ...placeOf(doc, records, recordId), parentId: PAGE_RECORD_ID }
  const index = isFixedKey(recordId)
    ? record.index
    : generateNKeysBetween(topIndex(recordsOf(doc)), null, 1)[0]
  const laid: BoardRecord = { ...record, ...place, index: index ?? 'a1', props: loose }
  doc.transact(() => {
    if (asset) writeRecord(doc, asset)
    writeRecord(doc, laid)
  })
  return true
}

/** Where it lay on the page, or a free place in the area that it lay in. Nothing for what has no place of its own to find. */
function placeOf(doc: Y.Doc, records: readonly BoardRecord[], recordId: string): { x?: number; y?: number } {
  const then = momentDocument({ schema: null, records })
  const item = readBoardCards(then).items.find((one) => one.recordId === recordId)
  then.destroy()
  if (!item) return {}
  const { x, y, w, h } = item.box
  const now = readBoardCards(doc)
  const taken = now.items.filter((one) => one.recordId !== recordId).map(({ box }) => box)
  const zone = now.zones.find(({ id }) => id === item.zoneId)
  const isFree = !taken.some((box) => overlaps(box, { x, y, w, h }))
  return isFree || !zone ? { x, y } : placeInZone(zone.box, { w, h }, taken)
}

interface Undo {
  /** What was put back. */
  restored: readonly BoardRecord[]
  /** What stood there before that. */
  before: readonly BoardRecord[]
}

/** Takes back what putting some records back did, where nobody changed it since. Returns how many records change. */
export function undoPutBack(doc: Y.Doc, { restored, before }: Undo): number {
  const earlier = new Map(before.map((record) => [record.id, record]))
  let changed = 0
  doc.transact(() => {
    for (const record of [...restored].reverse()) {
      const was = earlier.get(record.id)
      if (was ? takeBack(doc, record, was) : takeOff(doc, record)) changed += 1
    }
  })
  return changed
}

/** Fastens arrows again to what they were let go of: the other side of `dropLaterBindings`. */
export function undoDroppedBindings(doc: Y.Doc, { restored, before }: Undo): void {
  const written = new Set(restored.map(({ id }) => id))
  const map = recordsOf(doc)
  const dropped = before.filter(
    ({ id, typeName }) => typeName === 'binding' && !written.has(id) && !map.has(id),
  )
  if (dropped.length > 0) putRecordsBack(doc, dropped)
}

function takeBack(doc: Y.Doc, record: BoardRecord, was: BoardRecord): boolean {
  const map = recordsOf(doc)
  if (!map.has(record.id)) return false
  const [then, before] = [splitRecord(record), splitRecord(was)]
  let isChanged = false
  for (const group of GROUPS) {
    const key = recordKey(record.id, group)
    if (isSameJson(then[group], before[group]) || !isSameJson(map.get(key), then[group])) continue
    writeGroup(doc, key, before[group])
    isChanged = true
  }
  return isChanged
}

/** What putting back brought to the board, unless somebody did something with it since. */
function takeOff(doc: Y.Doc, record: BoardRecord): boolean {
  const map = recordsOf(doc)
  const now = readRecord(map, record.id)
  const then = splitRecord(record)
  if (!now) return false
  const isTouched = Object.entries(splitRecord(now)).some(([group, value]) => !isSameJson(value, then[group]))
  if (isTouched) return false
  deleteRecord(map, record.id)
  return true
}

/** Makes one record what it was before it was put back: gone, when it was not there. */
export function undoCardBack(doc: Y.Doc, before: readonly BoardRecord[], recordId: string): void {
  const was = before.find(({ id }) => id === recordId)
  doc.transact(() => {
    if (was) writeRecord(doc, was)
    else deleteRecord(recordsOf(doc), recordId)
  })
}
