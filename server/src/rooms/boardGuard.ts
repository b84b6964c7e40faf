import { isFixedKey, RECORDS_MAP } from '@wijktafel/shared/board/boardDocument'
import type { RefusedReason } from '@wijktafel/shared/syncMessages'
import * as Y from 'yjs'
import { type DecodedUpdate, idOfParent, indexStructs, structsInRange } from './decodedUpdate.ts'

/**
 * Asked before an update is applied to `doc`; it must not change either. What refers to something that has not arrived is not
 * applied yet, and is asked about again, together with what arrived, before it is.
 */
export type UpdateGuard = (doc: Y.Doc, update: DecodedUpdate) => 'ok' | RefusedReason

/** For everybody without `board.arrange`: refuses an update that touches any key of a zone record, or anything inside its value. */
export const boardGuard: UpdateGuard = (doc, update) => {
  for (const key of touchedRecordKeys(doc, update)) {
    if (isFixedKey(key)) return 'zoneLocked'
  }
  return 'ok'
}

/** Where an item hangs: a key of the records map, or somewhere that is not our business. */
type Place = { key: string } | null

/**
 * The keys of the records map that the new parts of an update would write or delete. Rather one too many than one too few:
 * an item between two others counts for both.
 */
export function* touchedRecordKeys(doc: Y.Doc, update: DecodedUpdate): Generator<string> {
  const finder = createPlaceFinder(doc, update)
  for (const struct of update.structs) {
    if (!(struct instanceof Y.Item)) continue
    if (struct.id.clock + struct.length <= Y.getState(doc.store, struct.id.client)) continue
    yield* finder.keysOfArriving(struct)
  }
  for (const [client, ranges] of update.ds.clients) {
    for (const { clock, len } of ranges) {
      for (const struct of structsInRange(doc, client, clock, len)) {
        if (struct.deleted || !(struct instanceof Y.Item)) continue
        const place = placeOfIntegrated(doc, struct)
        if (place) yield place.key
      }
    }
  }
}

/** Climbs from an item that is part of the document to the key of the records map that holds it. */
function placeOfIntegrated(doc: Y.Doc, item: Y.Item): Place {
  const records: unknown = doc.share.get(RECORDS_MAP)
  let current: Y.Item = item
  for (;;) {
    const parent: unknown = current.parent
    if (!(parent instanceof Y.AbstractType)) return null
    if (parent === records) return current.parentSub === null ? null : { key: current.parentSub }
    if (parent._item === null) return null
    current = parent._item
  }
}

/**
 * Places of items that are still on their way: they name their parent, or a neighbour that shares it.
 * Deletes of what the same update brings need no look of their own: bringing it already counted.
 */
function createPlaceFinder(doc: Y.Doc, update: DecodedUpdate) {
  const arriving = indexStructs(update.structs)
  const known = new Map<Y.Item, Place>()

  /** Follows references until something has a name; what refers to the unknown, or in a circle, has no place yet. */
  function placeAt(id: Y.ID): Place {
    const path = new Set<Y.Item>()
    let next: Y.ID | null = id
    let place: Place = null
    while (next !== null) {
      if (next.clock < Y.getState(doc.store, next.client)) {
        const struct: Y.Item | Y.GC = Y.getItem(doc.store, next)
        place = struct instanceof Y.Item ? placeOfIntegrated(doc, struct) : null
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
    *keysOfArriving(item: Y.Item): Generator<string> {
      const own = named(item)
      if (own) yield own.key
      for (const id of [item.origin, item.rightOrigin, idOfParent(item)]) {
        const place = id && placeAt(id)
        if (place) yield place.key
      }
    },
  }
}

/** An arriving item that names the records map itself as its parent. */
function named(item: Y.Item): Place {
  const parent: unknown = item.parent
  return parent === RECORDS_MAP && item.parentSub !== null ? { key: item.parentSub } : null
}
