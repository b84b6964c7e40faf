import * as Y from 'yjs'
import { type DecodedUpdate, idOfParent, indexStructs } from './decodedUpdate.ts'

/** Where an item lies: under a key, or in a list; in how many types. */
export interface Place {
  key: string | null
  depth: number
}

/**
 * Finds the place of an item that is on its way to a document: it names its parent, or a neighbour that lies where it does.
 * Null for what is thrown away already, refers to what has not come, or goes round in a circle.
 */
export function createPlaceFinder(doc: Y.Doc, { structs }: DecodedUpdate): (item: Y.Item) => Place | null {
  const arriving = indexStructs(structs)
  const known = new Map<Y.Item, Place | null>()

  /** One step: a place, or the item to ask instead. */
  function look(item: Y.Item): Place | Y.Item | null {
    const parent: unknown = item.parent
    if (typeof parent === 'string') return { key: item.parentSub, depth: 0 }
    const id = item.origin ?? item.rightOrigin ?? idOfParent(item)
    if (!id) return null
    if (id.clock >= Y.getState(doc.store, id.client)) {
      const struct = arriving(id)
      return struct instanceof Y.Item ? struct : null
    }
    const struct: Y.Item | Y.GC = Y.getItem(doc.store, id)
    return isChild(item) ? placeInside(struct, item.parentSub) : placeOfIntegrated(struct)
  }

  function placeOf(item: Y.Item): Place | null {
    const path: Y.Item[] = []
    let place: Place | null = null
    for (let next: Y.Item | null = item; next; ) {
      const settled = known.get(next)
      if (settled !== undefined) {
        place = beside(path.at(-1), settled)
        break
      }
      // Until it is settled: whoever comes back here went round in a circle.
      known.set(next, null)
      path.push(next)
      const found: Place | Y.Item | null = look(next)
      if (!(found instanceof Y.Item)) {
        place = found
        break
      }
      next = found
    }
    for (let index = path.length - 1; index >= 0; index -= 1) {
      const step = path[index]
      if (!step) break
      if (index < path.length - 1) place = beside(step, place)
      known.set(step, place)
    }
    return place
  }

  return placeOf
}

/** The place of an item that asked another one: inside of it, or next to it. */
function beside(item: Y.Item | undefined, place: Place | null): Place | null {
  if (!item || !isChild(item)) return place
  return place && { key: item.parentSub, depth: place.depth + 1 }
}

/** It names its parent by id. */
function isChild(item: Y.Item): boolean {
  return item.origin === null && item.rightOrigin === null
}

function placeInside(struct: Y.Item | Y.GC, key: string | null): Place | null {
  const place = placeOfIntegrated(struct)
  return place && { key, depth: place.depth + 1 }
}

function placeOfIntegrated(struct: Y.Item | Y.GC): Place | null {
  if (!(struct instanceof Y.Item)) return null
  const container: unknown = struct.parent
  if (!(container instanceof Y.AbstractType)) return null
  let depth = 0
  for (let holder = container._item; holder; depth += 1) {
    const parent: unknown = holder.parent
    holder = parent instanceof Y.AbstractType ? parent._item : null
  }
  return { key: struct.parentSub, depth }
}
