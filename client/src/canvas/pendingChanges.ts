import { recordKey } from '@wijktafel/shared/board/boardDocument'
import type { RecordsMap } from '@wijktafel/shared/board/boardReading'
import {
  type BoardRecord,
  changedGroups,
  GROUPS,
  isSameJson,
  type JsonObject,
  joinRecord,
  splitRecord,
} from '@wijktafel/shared/board/fieldGroups'

/** What waits to be written of one record: its groups, undefined for a group that is to go; or the end of the record. */
export type Change = { isNew: boolean; groups: Map<string, JsonObject | undefined> } | 'removed'

/** What a person did and the document does not have yet, folded together a record. */
export class PendingChanges {
  private readonly changes = new Map<string, Change>()

  get size(): number {
    return this.changes.size
  }

  get(recordId: string): Change | undefined {
    return this.changes.get(recordId)
  }

  add(record: BoardRecord): void {
    const groups = new Map<string, JsonObject | undefined>()
    for (const group of GROUPS) groups.set(group, undefined)
    for (const [group, value] of Object.entries(splitRecord(record))) groups.set(group, value)
    this.changes.set(record.id, { isNew: true, groups })
  }

  update(from: BoardRecord, to: BoardRecord): void {
    const known = this.changes.get(to.id)
    const change = known && known !== 'removed' ? known : { isNew: false, groups: new Map() }
    for (const [group, value] of Object.entries(changedGroups(from, to))) change.groups.set(group, value)
    this.changes.set(to.id, change)
  }

  /** What waits of one group of a record that is there already; undefined when nothing does. */
  waiting(recordId: string, group: string): JsonObject | undefined {
    const change = this.changes.get(recordId)
    return change && change !== 'removed' ? change.groups.get(group) : undefined
  }

  /** Lets a group wait to be written, unless the record is to go. */
  set(recordId: string, group: string, value: JsonObject): void {
    const change = this.changes.get(recordId) ?? { isNew: false, groups: new Map() }
    if (change === 'removed') return
    change.groups.set(group, value)
    this.changes.set(recordId, change)
  }

  remove(recordId: string): void {
    this.changes.set(recordId, 'removed')
  }

  forget(recordId: string): void {
    this.changes.delete(recordId)
  }

  /** Hands all over; nothing waits any more. */
  take(): [string, Change][] {
    const all = [...this.changes]
    this.changes.clear()
    return all
  }
}

/** Writes one change. A record that somebody deleted meanwhile stays deleted. */
export function writeChange(records: RecordsMap, recordId: string, change: Change): void {
  if (change === 'removed') {
    for (const group of GROUPS) removeKey(records, recordKey(recordId, group))
    return
  }
  if (!change.isNew && !records.has(recordId)) return
  for (const [group, value] of change.groups) {
    const key = recordKey(recordId, group)
    if (value === undefined) removeKey(records, key)
    // A new record is written whole, equal or not: so it stays whole when somebody deletes its former self just now.
    else if (change.isNew || !isSameJson(records.get(key), value)) records.set(key, value)
  }
}

function removeKey(records: RecordsMap, key: string): void {
  if (records.has(key)) records.delete(key)
}

/** The record as it is after the change; null when nothing of it is known. */
export function applyChange(record: BoardRecord | null, change: Change | undefined): BoardRecord | null {
  if (!change || change === 'removed') return record
  if (!record && !change.isNew) return null
  const merged: Record<string, JsonObject> = record ? { ...splitRecord(record) } : {}
  for (const [group, value] of change.groups) {
    if (value === undefined) delete merged[group]
    else merged[group] = value
  }
  return joinRecord(merged) ?? record
}
