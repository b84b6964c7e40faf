import {
  CARD_ID_PREFIX,
  GROUP_SEPARATOR,
  isFixedKey,
  parseRecordKey,
  RECORDS_MAP,
} from '@wijktafel/shared/board/boardDocument'
import { LIMITS } from '@wijktafel/shared/limits'
import type { RefusedReason } from '@wijktafel/shared/syncMessages'
import * as Y from 'yjs'
import { type DecodedUpdate, idOfParent, indexStructs, structsInRange } from './decodedUpdate.ts'

/**
 * Asked before an update is applied to `doc`; it must not change either. What refers to something that has not arrived is not
 * applied yet, and is asked about again, together with what arrived, before it is.
 */
export type UpdateGuard = (doc: Y.Doc, update: DecodedUpdate) => 'ok' | RefusedReason

/**
 * For everybody without `board.arrange`. They write records, and nothing else of the document:
 * 1. no key of a zone, a map, a stamp or a frame for the report, nor anything inside its value (`zoneLocked`);
 * 2. not whether a card of the server exists (`cardStays`): they move it and write on it;
 * 3. no other root, no page, no record of a kind that is not for a board (`notYours`);
 * 4. no more shapes than a board holds, and a little (`boardFull`).
 */
export const boardGuard: UpdateGuard = (doc, update) => {
  const added = new Set<string>()
  for (const place of touchedPlaces(doc, update)) {
    const verdict = judge(place)
    if (verdict !== 'ok') return verdict
    if (place.key !== null && isShape(place.key)) added.add(place.key)
  }
  return added.size > 0 && !hasRoomFor(doc, added) ? 'boardFull' : 'ok'
}

/**
 * A client stops at `BOARD_SHAPES` itself. Two that fill the last places at once, or one that was away, go over it without
 * knowing: what they made is not thrown away for that.
 */
const MOST_SHAPES = LIMITS.BOARD_SHAPES + LIMITS.BOARD_SHAPES_SLACK

const FOR_BOARDS = /^(shape|asset|binding):/

function judge({ root, key }: Place): 'ok' | RefusedReason {
  if (root !== RECORDS_MAP || key === null) return 'notYours'
  if (isFixedKey(key)) return 'zoneLocked'
  if (!FOR_BOARDS.test(key)) return 'notYours'
  return key.startsWith(CARD_ID_PREFIX) && parseRecordKey(key).group === '' ? 'cardStays' : 'ok'
}

function isShape(key: string): boolean {
  return key.startsWith('shape:') && !key.includes(GROUP_SEPARATOR)
}

/** Counts only when there may be too many: all keys that ever were are never fewer than the shapes that are. */
function hasRoomFor(doc: Y.Doc, keys: ReadonlySet<string>): boolean {
  const records: unknown = doc.share.get(RECORDS_MAP)
  if (!(records instanceof Y.AbstractType)) return keys.size <= MOST_SHAPES
  const items: ReadonlyMap<string, Y.Item> = records._map
  if (items.size + keys.size <= MOST_SHAPES) return true
  const isThere = (key: string) => items.get(key)?.deleted === false
  const added = [...keys].filter((key) => !isThere(key)).length
  if (added === 0) return true
  let count = added
  for (const [key, item] of items) if (!item.deleted && isShape(key)) count += 1
  return count <= MOST_SHAPES
}

/** Where an item hangs: under a key of a root (null: in its list), or inside the value of that key. */
export interface Place {
  root: string
  key: string | null
}

/**
 * What the new parts of an update would write or delete. Rather one too many than one too few:
 * an item between two others counts for both.
 */
export function* touchedPlaces(doc: Y.Doc, update: DecodedUpdate): Generator<Place> {
  const finder = createPlaceFinder(doc, update)
  for (const struct of update.structs) {
    if (!(struct instanceof Y.Item)) continue
    if (struct.id.clock + struct.length <= Y.getState(doc.store, struct.id.client)) continue
    yield* finder.placesOfArriving(struct)
  }
  for (const [client, ranges] of update.ds.clients) {
    for (const { clock, len } of ranges) {
      for (const struct of structsInRange(doc, client, clock, len)) {
        if (struct.deleted || !(struct instanceof Y.Item)) continue
        const place = placeOfIntegrated(struct)
        if (place) yield place
      }
    }
  }
}

/** Climbs from an item that is part of the document to the key of the root that holds it. Null for what is thrown away. */
function placeOfIntegrated(item: Y.Item): Place | null {
  let current: Y.Item = item
  for (;;) {
    const parent: unknown = current.parent
    if (!(parent instanceof Y.AbstractType)) return null
    if (parent._item === null) return { root: Y.findRootTypeKey(parent), key: current.parentSub }
    current = parent._item
  }
}

/**
 * Places of items that are still on their way: they name their parent, or a neighbour that shares it.
 * Deletes of what the same update brings need no look of their own: bringing it already counted.
 */
function createPlaceFinder(doc: Y.Doc, update: DecodedUpdate) {
  const arriving = indexStructs(update.structs)
  const known = new Map<Y.Item, Place | null>()

  /** Follows references until something has a name; what refers to the unknown, or in a circle, has no place yet. */
  function placeAt(id: Y.ID): Place | null {
    const path = new Set<Y.Item>()
    let next: Y.ID | null = id
    let place: Place | null = null
    while (next !== null) {
      if (next.clock < Y.getState(doc.store, next.client)) {
        const struct: Y.Item | Y.GC = Y.getItem(doc.store, next)
        place = struct instanceof Y.Item ? placeOfIntegrated(struct) : null
        break
      }
      const item = arriving(next)
      if (!(item instanceof Y.Item) || path.has(item)) break
      const settled = known.get(item)
      place = settled === undefined ? named(item) : settled
      if (place || settled === null) break
      path.add(item)
      next = item.origin ?? item.rightOrigin ?? idOfParent(item)
    }
    for (const item of path) known.set(item, place)
    return place
  }

  return {
    *placesOfArriving(item: Y.Item): Generator<Place> {
      const own = named(item)
      if (own) yield own
      for (const id of [item.origin, item.rightOrigin, idOfParent(item)]) {
        const place = id && placeAt(id)
        if (place) yield place
      }
    },
  }
}

/** An arriving item that names a root itself as its parent. */
function named(item: Y.Item): Place | null {
  const parent: unknown = item.parent
  return typeof parent === 'string' ? { root: parent, key: item.parentSub } : null
}
