import {
  type BoardRecord,
  changedGroups,
  type FieldGroups,
  isSameJson,
  joinRecord,
  splitRecord,
} from '@wijktafel/shared/board/fieldGroups'
import type { RecordsDiff, TLRecord, TLStore } from 'tldraw'

interface Touched {
  hasBeenTouchedByOthers(recordId: string): boolean
  /** Brings into the store what others did until now. */
  catchUp(): void
}

/**
 * Undo and redo take back only one's own hand, also on a shape that others changed meanwhile: tldraw puts whole
 * records back, and with them what others wrote into the same record. Returns how to end it.
 */
export function keepUndoMine(store: TLStore, others: Touched): () => void {
  const applyDiff = store.applyDiff.bind(store)
  store.applyDiff = (diff, options) => {
    others.catchUp()
    applyDiff(rebase(store, diff, others), options)
  }
  return () => {
    store.applyDiff = applyDiff
  }
}

function rebase(store: TLStore, diff: RecordsDiff<TLRecord>, others: Touched): RecordsDiff<TLRecord> {
  const isDocument = (record: TLRecord) => store.scopedTypes.document.has(record.typeName)
  const updated = { ...diff.updated }
  for (const [from, to] of Object.values(diff.updated)) {
    if (!isDocument(to)) continue
    const current = store.get(to.id)
    if (!current) delete updated[to.id]
    else if (current !== from) updated[to.id] = [current, mergeBack(from, to, current)]
  }
  const added = { ...diff.added }
  for (const record of Object.values(diff.added)) {
    if (record.typeName === 'binding' && !hasBothEnds(store, record)) delete added[record.id]
  }
  const removed = { ...diff.removed }
  for (const record of Object.values(diff.removed)) {
    // Others worked on what I made: it is no longer mine to take away.
    if (isDocument(record) && others.hasBeenTouchedByOthers(record.id)) delete removed[record.id]
  }
  return { added, updated, removed }
}

function hasBothEnds(store: TLStore, binding: Extract<TLRecord, { typeName: 'binding' }>): boolean {
  return store.has(binding.fromId) && store.has(binding.toId)
}

/** Takes `from` → `to` over into `current`, but for the groups that somebody changed since. */
function mergeBack(from: TLRecord, to: TLRecord, current: TLRecord): TLRecord {
  const was = splitRecord(asJson(from))
  const is = splitRecord(asJson(current))
  const merged: Record<string, FieldGroups[string]> = { ...is }
  for (const [group, value] of Object.entries(changedGroups(asJson(from), asJson(to)))) {
    if (!isSameJson(is[group], was[group])) continue
    if (value === undefined) delete merged[group]
    else merged[group] = value
  }
  return (joinRecord(merged) ?? asJson(current)) as unknown as TLRecord
}

function asJson(record: TLRecord): BoardRecord {
  return record as unknown as BoardRecord
}
