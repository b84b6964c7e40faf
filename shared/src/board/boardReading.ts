import type * as Y from 'yjs'
import { DOCUMENT_RECORD_ID, GROUP_SEPARATOR, RECORDS_MAP, recordKey } from './boardDocument.ts'
import { type BoardRecord, type FieldGroups, GROUPS, type JsonObject, joinRecord } from './fieldGroups.ts'

export type RecordsMap = Y.Map<JsonObject>

export function recordsOf(doc: Y.Doc): RecordsMap {
  return doc.getMap<JsonObject>(RECORDS_MAP)
}

/** Null when the record does not exist (any more). Never throws, whatever stands in the document. */
export function readRecord(records: RecordsMap, recordId: string): BoardRecord | null {
  const base = records.get(recordId)
  if (!isPlainObject(base)) return null
  const groups: Record<string, JsonObject> = { '': base }
  for (const group of GROUPS) {
    const value = group === '' ? undefined : records.get(recordKey(recordId, group))
    if (isPlainObject(value)) groups[group] = value
  }
  return joinRecord(groups as FieldGroups)
}

/** Ids of all records that exist, in no special order. */
export function recordIds(records: RecordsMap): string[] {
  return [...records.keys()].filter((key) => !key.includes(GROUP_SEPARATOR))
}

/** Whether somebody laid the board out. An empty board waits for the server. */
export function isLaidOut(doc: Y.Doc): boolean {
  return recordsOf(doc).has(DOCUMENT_RECORD_ID)
}

/** What is read from a live document was written by others: a number is only a number when it is one. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function isPlainObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
