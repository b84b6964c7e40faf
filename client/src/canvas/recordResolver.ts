import type { BoardRecord } from '@wijktafel/shared/board/fieldGroups'
import type { TLRecord, TLShape, TLShapeId, TLStore } from 'tldraw'
import { completeShape } from './completeShape.ts'

export interface Resolved {
  puts: TLRecord[]
  removes: TLRecord['id'][]
}

/** What the document and the unwritten changes say of a record. Null: gone. Undefined: leave it as it is. */
export type ReadForStore = (recordId: string) => BoardRecord | null | undefined

const FIRST_PAGE = 'page:page'
const MAX_DEPTH = 50

/**
 * Turns records of the document into ones that the store can hold, whatever order and state they arrive in.
 * 1. A record that tldraw's validators refuse is kept out of the store and named.
 * 2. A shape whose parent is missing, unreadable or in a circle stands on the page: nothing becomes invisible.
 * 3. A binding whose shapes are not (both) there waits for them.
 * Everyone who sees the same document shows the same records.
 */
export class RecordResolver {
  private readonly store: TLStore
  private readonly read: ReadForStore
  private readonly refused = new Set<string>()
  /** Records that depend on others: they are looked at again whenever a record comes or goes. */
  private readonly dependent = new Set<string>()

  constructor(store: TLStore, read: ReadForStore) {
    this.store = store
    this.read = read
  }

  /** Ids of the records that this version cannot read. */
  unreadable(): readonly string[] {
    return [...this.refused].sort()
  }

  /** With nothing found and nothing gone, only what hangs on others is looked at again. */
  resolve(found: readonly BoardRecord[], gone: readonly string[]): Resolved {
    const puts = new Map<string, BoardRecord>()
    const removes = new Set<string>()
    for (const id of gone) {
      this.refused.delete(id)
      this.dependent.delete(id)
      if (this.store.has(id as TLShapeId)) removes.add(id)
    }
    const comesOrGoes =
      found.length === 0 ||
      removes.size > 0 ||
      found.some((record) => !this.store.has(record.id as TLShapeId))
    for (const record of found) this.sort(record, puts, removes)
    if (comesOrGoes) this.lookAgain(puts, removes)
    this.placeInParents(puts, removes)
    return { puts: [...puts.values()] as unknown as TLRecord[], removes: [...removes] as TLRecord['id'][] }
  }

  private sort(record: BoardRecord, puts: Map<string, BoardRecord>, removes: Set<string>): void {
    const isWhole = this.isReadable(record)
    const readable = isWhole || record.typeName !== 'shape' ? record : completeShape(record)
    if (isWhole || this.isReadable(readable)) {
      this.refused.delete(record.id)
      puts.set(record.id, readable)
      if (dependsOnShapes(record)) this.dependent.add(record.id)
      else this.dependent.delete(record.id)
      return
    }
    this.refused.add(record.id)
    if (this.store.has(record.id as TLShapeId)) removes.add(record.id)
  }

  private isReadable(record: BoardRecord): boolean {
    const { schema, scopedTypes } = this.store
    const typeName = record.typeName as TLShape['typeName']
    if (!scopedTypes.document.has(typeName)) return false
    try {
      schema.types[typeName].validate(record)
      return true
    } catch {
      return false // By another version, or by nobody's rules: it is named in the list, and left alone.
    }
  }

  /** What hangs on others: read once more when a record comes or goes. */
  private lookAgain(puts: Map<string, BoardRecord>, removes: Set<string>): void {
    for (const id of [...this.dependent, ...this.hangingOn(removes)]) {
      if (puts.has(id) || removes.has(id)) continue
      const record = this.read(id)
      if (record) this.sort(record, puts, removes)
    }
  }

  /** Also what was made here a moment ago, and never came by as a record of the document. */
  private hangingOn(removes: ReadonlySet<string>): string[] {
    if (removes.size === 0) return []
    const hangs = (record: TLRecord) =>
      (record.typeName === 'shape' && removes.has(record.parentId)) ||
      (record.typeName === 'binding' && (removes.has(record.fromId) || removes.has(record.toId)))
    return this.store
      .allRecords()
      .filter(hangs)
      .map(({ id }) => id)
  }

  private placeInParents(puts: Map<string, BoardRecord>, removes: Set<string>): void {
    const known = (id: string) => puts.get(id) ?? (removes.has(id) ? undefined : this.inStore(id))
    for (const [id, record] of puts) {
      if (record.typeName === 'shape' && !reachesPage(record, known)) {
        puts.set(id, { ...record, parentId: this.firstPage(known) })
      }
    }
    for (const [id, record] of [...puts]) {
      if (record.typeName !== 'binding') continue
      if (known(String(record.fromId)) && known(String(record.toId))) continue
      puts.delete(id)
      if (this.store.has(id as TLShapeId)) removes.add(id)
    }
  }

  private inStore(id: string): BoardRecord | undefined {
    return this.store.unsafeGetWithoutCapture(id as TLShapeId) as unknown as BoardRecord | undefined
  }

  private firstPage(known: (id: string) => BoardRecord | undefined): string {
    if (known(FIRST_PAGE)) return FIRST_PAGE
    const pages = this.store.query.ids('page').get()
    return [...pages].sort()[0] ?? FIRST_PAGE
  }
}

function dependsOnShapes(record: BoardRecord): boolean {
  return record.typeName === 'binding' || (record.typeName === 'shape' && record.parentId !== FIRST_PAGE)
}

/** Walks up to a page. A missing parent or a circle ends nowhere. */
function reachesPage(shape: BoardRecord, known: (id: string) => BoardRecord | undefined): boolean {
  let parent = known(String(shape.parentId))
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    if (!parent) return false
    if (parent.typeName === 'page') return true
    if (parent.id === shape.id) return false
    parent = known(String(parent.parentId))
  }
  return false
}
