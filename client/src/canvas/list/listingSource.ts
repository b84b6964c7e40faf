import type { BoardItem, BoardListing, ListedGroup } from '@wijktafel/shared/board/boardListing'
import type * as Y from 'yjs'

/** While others work, the board is read again at most so often; and never for more than a quarter of the time. */
const PAUSE_MS = 150
const PAUSE_PER_READ = 3

export interface ListingSource {
  subscribe: (listener: () => void) => () => void
  getListing: () => BoardListing
}

/**
 * The listing of a live board. What is done here shows at once, what others do after a short pause: many at once are read
 * once. What did not change stays the same object.
 */
export function createListingSource(doc: Y.Doc, read: (doc: Y.Doc) => BoardListing): ListingSource {
  let listing: BoardListing | null = null
  let readMs = 0
  const refresh = () => {
    const start = performance.now()
    listing = keepSame(listing, read(doc))
    readMs = performance.now() - start
    return listing
  }
  return {
    getListing: () => listing ?? refresh(),
    subscribe: (listener) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const tell = () => {
        clearTimeout(timer)
        timer = undefined
        refresh()
        listener()
      }
      const handleUpdate = (
        _update: Uint8Array,
        _origin: unknown,
        _doc: Y.Doc,
        transaction: Y.Transaction,
      ) => {
        if (transaction.local) tell()
        else timer ??= setTimeout(tell, Math.max(PAUSE_MS, PAUSE_PER_READ * readMs))
      }
      // Changes before the subscription count too.
      refresh()
      doc.on('update', handleUpdate)
      return () => {
        clearTimeout(timer)
        doc.off('update', handleUpdate)
      }
    },
  }
}

/** Zones, groups, piles and items that say the same as before are the objects of before, so that they are not drawn again. */
function keepSame(before: BoardListing | null, now: BoardListing): BoardListing {
  if (!before) return now
  const known = new Map(before.items.map((item) => [item.recordId, item]))
  const items = now.items.map((item) => {
    const was = known.get(item.recordId)
    return was && looksSame(was, item) ? was : item
  })
  const zones = isSameJson(before.zones, now.zones) ? before.zones : now.zones
  const groups = allLookSame(before.groups, now.groups) ? before.groups : now.groups
  const piles = allLookSame(before.piles, now.piles) ? before.piles : now.piles
  const stamps = isSameJson(before.stamps, now.stamps) ? before.stamps : now.stamps
  return { ...now, zones, groups, piles, stamps, items }
}

function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Where exactly it lies does not show in a list: a drag inside a zone draws nothing again. */
function looksSame(a: Boxed, b: Boxed): boolean {
  return isSameJson({ ...a, box: null }, { ...b, box: null })
}

function allLookSame(before: readonly Boxed[], now: readonly Boxed[]): boolean {
  return before.length === now.length && before.every((one, at) => looksSame(one, now[at] ?? NO_BOX))
}

type Boxed = BoardItem | ListedGroup | typeof NO_BOX
const NO_BOX = { box: null }
