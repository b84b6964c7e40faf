import type { RecordsMap } from '@wijktafel/shared/board/boardReading'
import type { JsonObject } from '@wijktafel/shared/board/fieldGroups'
import * as Y from 'yjs'

/** What arrived beside the words of this person. */
export interface Meeting {
  /** What both had seen; null when that is not known any more. */
  base: JsonObject | null
  theirs: JsonObject
  /** What this person wrote and what `theirs` pushed aside; undefined when nothing was. */
  pushedAside: JsonObject | undefined
}

interface Head {
  item: Y.Item
  value: JsonObject
}

const MAX_KEYS = 200
const MAX_SEEN = 60
const MAX_STEPS = 2_000

/**
 * Remembers the words that this person wrote, as long as the page is open.
 * A map keeps one of two values that were written at once. Which of both knew the other can be read from what each was
 * written upon (`origin`); with what both had seen, the words of both can be put together.
 * The one whose words were pushed aside does that: it is written once, not by everyone who looks on.
 */
export class WordsTrail {
  private readonly doc: Y.Doc
  private readonly records: RecordsMap
  /** Of each key that this person wrote: what it said one after the other, as seen here; the last is what it says. */
  private readonly seen = new Map<string, Head[]>()

  constructor(doc: Y.Doc, records: RecordsMap) {
    this.doc = doc
    this.records = records
  }

  /** Before words are written, or as soon as they wait to be. */
  begin(key: string): void {
    if (this.seen.has(key)) return
    const head = this.current(key)
    this.seen.set(key, head ? [head] : [])
    const [oldest] = this.seen.keys()
    if (this.seen.size > MAX_KEYS && oldest !== undefined) this.seen.delete(oldest)
  }

  /** After words were written, here. */
  wrote(key: string): void {
    this.begin(key)
    this.push(key, this.current(key))
  }

  /** When somebody else wrote. Null when it does not matter to what this person wrote. */
  meet(key: string): Meeting | null {
    const heads = this.seen.get(key)
    const head = heads?.at(-1)
    const now = this.current(key)
    if (!heads || !now || !head || head.item === now.item) return null
    this.push(key, now)
    const older = heads.toReversed()
    const knows = (other: Head) => this.isBuiltOn(now.item, other.item.lastId)
    const isMine = head.item.id.client === this.doc.clientID
    const pushedAside = isMine && !knows(head) ? head.value : undefined
    return { base: older.find(knows)?.value ?? null, theirs: now.value, pushedAside }
  }

  private push(key: string, head: Head | null): void {
    const heads = this.seen.get(key)
    if (!heads || !head || heads.at(-1)?.item === head.item) return
    this.seen.set(key, [...heads, head].slice(-MAX_SEEN))
  }

  private current(key: string): Head | null {
    const item = this.records._map.get(key)
    const value = this.records.get(key)
    return item && value ? { item, value } : null
  }

  /** Walks back along what was written upon what. */
  private isBuiltOn(item: Y.Item, ancestor: Y.ID): boolean {
    let origin = item.origin
    for (let step = 0; origin && step < MAX_STEPS; step += 1) {
      if (origin.client === ancestor.client && origin.clock === ancestor.clock) return true
      const found: unknown = Y.getItem(this.doc.store, origin)
      if (!(found instanceof Y.Item)) return false
      const isInside = ancestor.client === found.id.client && ancestor.clock >= found.id.clock
      if (isInside && ancestor.clock <= origin.clock) return true
      origin = found.origin
    }
    return false
  }
}
