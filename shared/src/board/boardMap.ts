import type * as Y from 'yjs'
import { ID_PATTERN, type MediaId } from '../ids.ts'
import type { StageMap } from '../stage.ts'
import { MAP_ID_PREFIX, PLACE_META } from './boardDocument.ts'
import { numberOf, readRecord, recordIds, recordsOf, textOf } from './boardReading.ts'
import type { JsonObject } from './fieldGroups.ts'
import type { Box, Point } from './places.ts'

/** The map of the neighbourhood on a board, where it lies now. */
export interface BoardMap {
  recordId: string
  media: MediaId | null
  box: Box
}

/** Null where there is none, or where it has no size. Of several the first by id: everybody finds the same one. */
export function readBoardMap(doc: Y.Doc): BoardMap | null {
  const records = recordsOf(doc)
  const ids = recordIds(records).filter((id) => id.startsWith(MAP_ID_PREFIX))
  for (const recordId of ids.sort()) {
    const record = readRecord(records, recordId)
    if (record?.type !== 'map') continue
    const { w, h, media } = record.props as JsonObject
    const box = { x: numberOf(record.x), y: numberOf(record.y), w: numberOf(w), h: numberOf(h) }
    if (box.w <= 0 || box.h <= 0) continue
    return { recordId, media: ID_PATTERN.test(textOf(media)) ? (media as MediaId) : null, box }
  }
  return null
}

/** What phones know of it. */
export function presentMap(map: BoardMap | null): StageMap | null {
  return map && { media: map.media, w: map.box.w, h: map.box.h }
}

/** Where a place lies on the board: 0,0 is the upper left corner of the map. */
export function pointOnMap({ box }: Pick<BoardMap, 'box'>, place: Point): Point {
  return { x: box.x + place.x * box.w, y: box.y + place.y * box.h }
}

/** The place that a card was made with, from the meta of its record, wherever it lies now. */
export function readPlace(meta: unknown): Point | null {
  const place = isObject(meta) ? meta[PLACE_META] : null
  if (!isObject(place)) return null
  const { x, y } = place
  return isPart(x) && isPart(y) ? { x, y } : null
}

function isPart(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
