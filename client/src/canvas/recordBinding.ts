import { isFixedKey, META_MAP, parseRecordKey, SCHEMA_KEY } from '@wijktafel/shared/board/boardDocument'
import { type RecordsMap, readRecord, recordIds } from '@wijktafel/shared/board/boardReading'
import { type BoardRecord, type JsonObject, splitRecord } from '@wijktafel/shared/board/fieldGroups'
import { atom, type RecordsDiff, type TLRecord, type TLStore } from 'tldraw'
import type * as Y from 'yjs'
import type { BoardAccess } from './boardAccess.ts'
import { compareSchema, migrateUp, type SchemaState } from './boardMigration.ts'
import { OnceAFrame } from './onceAFrame.ts'
import { applyChange, PendingChanges, writeChange } from './pendingChanges.ts'
import { RecordResolver } from './recordResolver.ts'
import { SharedWords } from './sharedWords.ts'

/** At most 20 transactions a second, however fast a hand moves. */
export const FLUSH_INTERVAL_MS = 50

interface RecordBindingOptions {
  doc: Y.Doc
  records: RecordsMap
  store: TLStore
  access: BoardAccess
}

/**
 * Keeps a tldraw store and the records of a document equal.
 * 1. After every flush, and in the frame after every remote update, the store equals what the document says, as the
 *    resolver shows it.
 * 2. Only what the person did here (source `user`, scope `document`) is written, and only the groups that changed.
 * 3. A group that waits to be written is newer than what arrives for it meanwhile; all other groups take what arrives.
 *    Words are no case of newer or older: what two people write in one record at once is put together (mergeWords).
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
  private readonly pending = new PendingChanges()
  private readonly words: SharedWords
  private readonly touchedByOthers = new Set<string>()
  private access: BoardAccess
  private timer: ReturnType<typeof setTimeout> | undefined
  private lastFlush = 0
  private isApplying = false
  /** Records that others changed since the store was last brought up to date. */
  private readonly arrived = new Set<string>()
  /** However many people write at once: a busy screen takes more at a time instead of falling behind. */
  private readonly nextFrame = new OnceAFrame(() => this.catchUp())
  private readonly disposers: (() => void)[] = []

  constructor({ doc, records, store, access }: RecordBindingOptions) {
    this.doc = doc
    this.records = records
    this.store = store
    this.access = access
    this.words = new SharedWords({ doc, records, pending: this.pending })
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
      this.words.met(event.keysChanged, (id) => this.mayWrite(id))
      for (const id of ids) this.arrived.add(id)
      this.nextFrame.ask()
    }
    const handleMeta = (event: Y.YMapEvent<unknown>) => {
      if (event.keysChanged.has(SCHEMA_KEY)) this.load()
    }
    const collectFirst = ({ origin }: Y.Transaction) => {
      if (origin !== this) this.collectNow()
    }
    const meta = this.doc.getMap(META_MAP)
    this.doc.on('beforeTransaction', collectFirst)
    this.records.observe(handleRemote)
    meta.observe(handleMeta)
    this.disposers.push(
      this.store.listen(({ changes }) => this.collect(changes), { source: 'user', scope: 'document' }),
      () => this.doc.off('beforeTransaction', collectFirst),
      () => this.records.unobserve(handleRemote),
      () => meta.unobserve(handleMeta),
    )
  }

  dispose(): void {
    this.flush()
    this.catchUp()
    for (const dispose of this.disposers.splice(0)) dispose()
  }

  setAccess(access: BoardAccess): void {
    const wasArranger = this.access.canArrange
    this.access = access
    if (wasArranger !== access.canArrange)
      this.applyRemote(new Set(recordIds(this.records).filter(isFixedKey)))
  }

  hasBeenTouchedByOthers(recordId: string): boolean {
    return this.touchedByOthers.has(recordId)
  }

  /** Writes what waits, in one transaction. */
  flush(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.catchUp()
    this.store._flushHistory()
    this.lastFlush = performance.now()
    const pending = this.pending.take()
    if (pending.length === 0) return
    this.doc.transact(() => {
      for (const [id, change] of pending) writeChange(this.records, id, change)
    }, this)
    this.words.wrote(pending)
    // A parent that came (back) takes in what waits for it, here as with everyone who hears of it.
    if (pending.some(([, change]) => change === 'removed' || change.isNew)) this.applyRemote(new Set())
  }

  /** Removes groups whose record is gone. Call when the document is complete: synced with the server. */
  sweep(): void {
    if (!this.access.canEdit) return
    const leftovers = [...this.records.keys()].filter((key) => this.mayWrite(key) && this.isLeftover(key))
    if (leftovers.length === 0) return
    this.doc.transact(() => {
      for (const key of leftovers) this.records.delete(key)
    }, this)
  }

  private isLeftover(key: string): boolean {
    const { recordId, group } = parseRecordKey(key)
    return group !== '' && !this.records.has(recordId)
  }

  /** When the document's records are older than this version: everyone who may write writes the same new ones. */
  migrate(): void {
    if (this.schemaState.get() !== 'older' || !this.access.canEdit) return
    const schema = this.store.schema.serialize()
    this.doc.transact(() => {
      for (const id of recordIds(this.records)) {
        const migrated = this.mayWrite(id) ? this.readMigrated(id) : null
        if (!migrated) continue
        writeChange(this.records, id, {
          isNew: false,
          groups: new Map(Object.entries(splitRecord(migrated))),
        })
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
    return this.access.canEdit && (this.access.canArrange || !isFixedKey(key))
  }

  private collect({ added, updated, removed }: RecordsDiff<TLRecord>): void {
    const refused: string[] = []
    const change = (id: string, apply: () => void) => (this.mayWrite(id) ? apply() : refused.push(id))
    for (const record of Object.values(added)) change(record.id, () => this.pending.add(asJson(record)))
    for (const [from, to] of Object.values(updated))
      change(to.id, () => this.collectUpdate(asJson(from), asJson(to)))
    for (const { id } of Object.values(removed)) change(id, () => this.pending.remove(id))
    if (refused.length > 0 && this.access.canEdit) this.putBack(refused)
    if (this.pending.size > 0 && !this.isApplying) this.schedule()
  }

  private collectUpdate(from: BoardRecord, to: BoardRecord): void {
    const unseen = this.arrived.has(to.id) ? this.words.now(to.id) : undefined
    this.pending.update(from, to)
    this.words.typed(from, to, unseen)
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

  /** What the hand did until now is known before anything of others comes: see invariant 3. */
  private collectNow(): void {
    const wasApplying = this.isApplying
    this.isApplying = true
    this.store._flushHistory()
    this.isApplying = wasApplying
    if (this.pending.size > 0) this.timer ??= setTimeout(() => this.flush(), FLUSH_INTERVAL_MS)
  }

  /** Brings in what others did since. Call before anything that must know it. */
  catchUp(): void {
    this.nextFrame.cancel()
    if (this.arrived.size > 0) this.collectNow()
    const ids = new Set(this.arrived)
    this.arrived.clear()
    if (ids.size > 0) this.applyRemote(ids)
  }

  /** Brings what the document says of these records into the store. */
  private applyRemote(ids: ReadonlySet<string>): void {
    this.isApplying = true
    try {
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
    const shown = applyChange(this.readMigrated(id), change)
    if (!shown) {
      this.pending.forget(id)
      return null
    }
    // A zone stands fast for everyone who may not arrange, whatever the document says.
    return isFixedKey(id) && !this.access.canArrange ? { ...shown, isLocked: true } : shown
  }

  private readMigrated(id: string): BoardRecord | null {
    const record = readRecord(this.records, id)
    if (!record || this.schemaState.get() !== 'older') return record
    return migrateUp(this.store.schema, record, this.doc.getMap(META_MAP).get(SCHEMA_KEY))
  }
}

/** tldraw's records of the document scope are JSON: its own validators see to it. */
function asJson(record: TLRecord): BoardRecord {
  return record as unknown as BoardRecord
}
