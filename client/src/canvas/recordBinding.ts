import {
  isZoneKey,
  META_MAP,
  parseRecordKey,
  recordKey,
  SCHEMA_KEY,
} from '@wijktafel/shared/board/boardDocument'
import { type RecordsMap, readRecord, recordIds } from '@wijktafel/shared/board/boardReading'
import {
  type BoardRecord,
  changedGroups,
  GROUPS,
  isSameJson,
  type JsonObject,
  joinRecord,
  splitRecord,
} from '@wijktafel/shared/board/fieldGroups'
import { atom, type RecordsDiff, type TLRecord, type TLStore } from 'tldraw'
import type * as Y from 'yjs'
import { compareSchema, migrateUp, type SchemaState } from './boardMigration.ts'
import type { BoardAccess } from './boardStore.ts'
import { RecordResolver } from './recordResolver.ts'

/** At most 20 transactions a second, however fast a hand moves. */
export const FLUSH_INTERVAL_MS = 50

/** Waiting to be written: groups of a record, undefined for a group that is to go; or the end of the record. */
type Pending = { isNew: boolean; groups: Map<string, JsonObject | undefined> } | 'removed'

interface RecordBindingOptions {
  doc: Y.Doc
  records: RecordsMap
  store: TLStore
  access: BoardAccess
}

/**
 * Keeps a tldraw store and the records of a document equal.
 * 1. After every flush and every remote update, the store equals what the document says, as the resolver shows it.
 * 2. Only what the person did here (source `user`, scope `document`) is written, and only the groups that changed.
 * 3. A group that waits to be written is newer than what arrives for it meanwhile; all other groups take what arrives.
 * 4. A late change never revives a record that someone deleted.
 * 5. A record that this version cannot read is named in `unreadable` and left alone.
 */
export class RecordBinding {
  readonly unreadable = atom<readonly string[]>('unreadable records', [])
  readonly schemaState = atom<SchemaState>('schema state', 'same')

  private readonly doc: Y.Doc
  private readonly records: RecordsMap
  private readonly store: TLStore
  private readonly resolver: RecordResolver
  private readonly pending = new Map<string, Pending>()
  private readonly touchedByOthers = new Set<string>()
  private readonly leftovers = new Set<string>()
  private access: BoardAccess
  private timer: ReturnType<typeof setTimeout> | undefined
  private lastFlush = 0
  private isApplying = false
  private readonly disposers: (() => void)[] = []

  constructor({ doc, records, store, access }: RecordBindingOptions) {
    this.doc = doc
    this.records = records
    this.store = store
    this.access = access
    this.resolver = new RecordResolver(store, (id) => this.readForStore(id))
    this.readSchema()
    this.load()
    this.listen()
  }

  private listen(): void {
    const handleRemote = (event: Y.YMapEvent<JsonObject>, transaction: Y.Transaction) => {
      if (transaction.origin === this) return
      const ids = new Set([...event.keysChanged].map((key) => parseRecordKey(String(key)).recordId))
      if (!transaction.local) for (const id of ids) this.touchedByOthers.add(id)
      this.applyRemote(ids)
    }
    const handleMeta = (event: Y.YMapEvent<unknown>) => {
      if (event.keysChanged.has(SCHEMA_KEY)) this.load()
    }
    const meta = this.doc.getMap(META_MAP)
    this.records.observe(handleRemote)
    meta.observe(handleMeta)
    this.disposers.push(
      this.store.listen(({ changes }) => this.collect(changes), { source: 'user', scope: 'document' }),
      () => this.records.unobserve(handleRemote),
      () => meta.unobserve(handleMeta),
    )
  }

  dispose(): void {
    this.flush()
    for (const dispose of this.disposers.splice(0)) dispose()
  }

  setAccess(access: BoardAccess): void {
    const wasArranger = this.access.canArrange
    this.access = access
    if (wasArranger !== access.canArrange)
      this.applyRemote(new Set(recordIds(this.records).filter(isZoneKey)))
  }

  hasBeenTouchedByOthers(recordId: string): boolean {
    return this.touchedByOthers.has(recordId)
  }

  /** Writes what waits, in one transaction. */
  flush(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.store._flushHistory()
    this.lastFlush = performance.now()
    const pending = [...this.pending]
    this.pending.clear()
    if (pending.length === 0) return
    this.doc.transact(() => {
      for (const [id, change] of pending) this.write(id, change)
    }, this)
    // A parent that came (back) takes in what waits for it, here as with everyone who hears of it.
    if (pending.some(([, change]) => change === 'removed' || change.isNew)) this.applyRemote(new Set())
  }

  /** Removes groups whose record is gone. Call when the document is complete: synced with the server. */
  sweep(): void {
    if (!this.access.canEdit) return
    for (const key of this.records.keys()) {
      const { recordId, group } = parseRecordKey(key)
      if (group !== '' && !this.records.has(recordId)) this.leftovers.add(key)
    }
    const sweepable = [...this.leftovers].filter((key) => this.mayWrite(key) && this.isLeftover(key))
    this.leftovers.clear()
    if (sweepable.length === 0) return
    this.doc.transact(() => {
      for (const key of sweepable) this.records.delete(key)
    }, this)
  }

  private isLeftover(key: string): boolean {
    return this.records.has(key) && !this.records.has(parseRecordKey(key).recordId)
  }

  /** When the document's records are older than this version: everyone who may write writes the same new ones. */
  migrate(): void {
    if (this.schemaState.get() !== 'older' || !this.access.canEdit) return
    const schema = this.store.schema.serialize()
    this.doc.transact(() => {
      for (const id of recordIds(this.records)) {
        const migrated = this.mayWrite(id) ? this.readMigrated(id) : null
        if (migrated) this.write(id, { isNew: false, groups: new Map(Object.entries(splitRecord(migrated))) })
      }
      if (this.access.canArrange)
        this.doc.getMap(META_MAP).set(SCHEMA_KEY, JSON.parse(JSON.stringify(schema)))
    }, this)
    this.readSchema()
  }

  private readSchema(): void {
    this.schemaState.set(compareSchema(this.store.schema, this.doc.getMap(META_MAP).get(SCHEMA_KEY)))
  }

  private load(): void {
    this.readSchema()
    const inStore = this.store
      .allRecords()
      .filter(({ typeName }) => this.store.scopedTypes.document.has(typeName))
    const stale = inStore.map(({ id }) => id).filter((id) => id.startsWith('shape:'))
    this.applyRemote(new Set([...recordIds(this.records), ...stale]))
  }

  private mayWrite(key: string): boolean {
    return this.access.canEdit && (this.access.canArrange || !isZoneKey(key))
  }

  private collect({ added, updated, removed }: RecordsDiff<TLRecord>): void {
    const refused: string[] = []
    const change = (id: string, apply: () => void) => (this.mayWrite(id) ? apply() : refused.push(id))
    for (const record of Object.values(added)) change(record.id, () => this.collectAdded(record))
    for (const [from, to] of Object.values(updated)) change(to.id, () => this.collectUpdated(from, to))
    for (const { id } of Object.values(removed)) change(id, () => this.pending.set(id, 'removed'))
    if (refused.length > 0 && this.access.canEdit) this.putBack(refused)
    if (this.pending.size > 0 && !this.isApplying) this.schedule()
  }

  private collectAdded(record: TLRecord): void {
    const groups = new Map<string, JsonObject | undefined>()
    for (const group of GROUPS) groups.set(group, undefined)
    for (const [group, value] of Object.entries(splitRecord(asJson(record)))) groups.set(group, value)
    this.pending.set(record.id, { isNew: true, groups })
  }

  private collectUpdated(from: TLRecord, to: TLRecord): void {
    const known = this.pending.get(to.id)
    const change = known && known !== 'removed' ? known : { isNew: false, groups: new Map() }
    for (const [group, value] of Object.entries(changedGroups(asJson(from), asJson(to)))) {
      change.groups.set(group, value)
    }
    this.pending.set(to.id, change)
  }

  /** What one may not change jumps back. Later, because tldraw is in the middle of telling. */
  private putBack(ids: readonly string[]): void {
    queueMicrotask(() => this.applyRemote(new Set(ids)))
  }

  private schedule(): void {
    const wait = this.lastFlush + FLUSH_INTERVAL_MS - performance.now()
    if (wait <= 0) this.flush()
    else this.timer ??= setTimeout(() => this.flush(), wait)
  }

  private write(id: string, change: Pending): void {
    if (change === 'removed') {
      for (const group of GROUPS) this.remove(recordKey(id, group))
      return
    }
    if (!change.isNew && !this.records.has(id)) return
    for (const [group, value] of change.groups) {
      const key = recordKey(id, group)
      if (value === undefined) this.remove(key)
      // A new record is written whole, equal or not: so it stays whole when somebody deletes its former self just now.
      else if (change.isNew || !isSameJson(this.records.get(key), value)) this.records.set(key, value)
    }
  }

  private remove(key: string): void {
    if (this.records.has(key)) this.records.delete(key)
  }

  /** Brings what the document says of these records into the store. */
  private applyRemote(ids: ReadonlySet<string>): void {
    this.isApplying = true
    try {
      // What the hand did in this frame has to be known first: see invariant 3.
      this.store._flushHistory()
      const gone: string[] = []
      const found: BoardRecord[] = []
      for (const id of ids) {
        const record = this.readForStore(id)
        if (record) found.push(record)
        else if (record === null) gone.push(id)
      }
      const { puts, removes } = this.resolver.resolve(found, gone)
      this.store.mergeRemoteChanges(() => {
        if (removes.length > 0) this.store.remove(removes)
        if (puts.length > 0) this.store.put(puts)
      })
      this.unreadable.set(this.resolver.unreadable())
    } finally {
      this.isApplying = false
    }
    if (this.pending.size > 0) this.schedule()
  }

  /** Null: the record is gone. Undefined: our own deletion of it waits, nothing to do. */
  private readForStore(id: string): BoardRecord | null | undefined {
    const change = this.pending.get(id)
    if (change === 'removed') return undefined
    const record = this.readMigrated(id)
    if (!record) {
      if (change?.isNew) return fromGroups(change.groups) ?? undefined
      this.pending.delete(id)
      return null
    }
    const shown = change ? overlay(record, change.groups) : record
    // A zone stands fast for everyone who may not arrange, whatever the document says.
    return isZoneKey(id) && !this.access.canArrange ? { ...shown, isLocked: true } : shown
  }

  private readMigrated(id: string): BoardRecord | null {
    const record = readRecord(this.records, id)
    if (!record || this.schemaState.get() !== 'older') return record
    return migrateUp(this.store.schema, record, this.doc.getMap(META_MAP).get(SCHEMA_KEY))
  }
}

function fromGroups(groups: ReadonlyMap<string, JsonObject | undefined>): BoardRecord | null {
  return joinRecord(
    Object.fromEntries([...groups].filter((entry): entry is [string, JsonObject] => entry[1] !== undefined)),
  )
}

function overlay(record: BoardRecord, groups: ReadonlyMap<string, JsonObject | undefined>): BoardRecord {
  const merged: Record<string, JsonObject> = { ...splitRecord(record) }
  for (const [group, value] of groups) {
    if (value === undefined) delete merged[group]
    else merged[group] = value
  }
  return joinRecord(merged) ?? record
}

/** tldraw's records of the document scope are JSON: its own validators see to it. */
function asJson(record: TLRecord): BoardRecord {
  return record as unknown as BoardRecord
}
