import type * as Y from 'yjs'
import { META_MAP, RECORDS_MAP, REMARKS_MAP, recordKey, SCHEMA_KEY } from './boardDocument.ts'
import { readRecord, recordIds, recordsOf } from './boardReading.ts'
import { BOARD_SCHEMA } from './boardSchema.ts'
import { type BoardRecord, type Json, type JsonObject, splitRecord } from './fieldGroups.ts'

const FORMAT = 'wijktafel-board'
const VERSION = 1

/** A whole board as data: every record of it, also those that this version cannot draw, and what was said about what lies there. */
export interface BoardJson {
  format: typeof FORMAT
  version: typeof VERSION
  id: string
  title: string
  /** The version of the records, as tldraw counts it. */
  schema: Json
  records: readonly BoardRecord[]
  remarks: Readonly<Record<string, Json>>
}

/** In the order of the ids, so that the same board gives the same words. */
export function presentBoard(doc: Y.Doc, { id, title }: { id: string; title: string }): BoardJson {
  const records = recordsOf(doc)
  return {
    ...{ format: FORMAT, version: VERSION, id, title },
    schema: (doc.getMap(META_MAP).get(SCHEMA_KEY) as Json | undefined) ?? BOARD_SCHEMA,
    records: recordIds(records)
      .sort()
      .flatMap((recordId) => readRecord(records, recordId) ?? []),
    remarks: remarksOf(doc),
  }
}

/** What is gone takes along what was said about it: nobody on the board is shown that either. */
function remarksOf(doc: Y.Doc): Record<string, Json> {
  const records = recordsOf(doc)
  const all = doc.getMap(REMARKS_MAP).toJSON() as Record<string, Json>
  const isShown = ([, remark]: [string, Json]) =>
    isObject(remark) && typeof remark.recordId === 'string' && records.has(remark.recordId)
  return Object.fromEntries(Object.entries(all).filter(isShown))
}

/** Says by its code what is wrong with a file: `boardBroken`, or `boardNewer` when a later version made it. */
export class BoardJsonError extends Error {
  readonly code: 'boardBroken' | 'boardNewer'
  constructor(code: BoardJsonError['code']) {
    super(code)
    this.name = 'BoardJsonError'
    this.code = code
  }
}

/** Reads what `presentBoard` gave, as text. Throws BoardJsonError. */
export function parseBoardJson(text: string): BoardJson {
  const file = parseJson(text)
  if (!isObject(file) || file.format !== FORMAT) throw new BoardJsonError('boardBroken')
  const { version, id, title, schema, records, remarks } = file
  if (typeof version !== 'number') throw new BoardJsonError('boardBroken')
  if (version > VERSION) throw new BoardJsonError('boardNewer')
  const isWhole =
    typeof id === 'string' &&
    typeof title === 'string' &&
    schema !== undefined &&
    isObject(remarks) &&
    Array.isArray(records) &&
    records.every(isRecord)
  if (!isWhole) throw new BoardJsonError('boardBroken')
  return { format: FORMAT, version: VERSION, id, title, schema, records, remarks }
}

/** Lays a board that was read from a file into a document that is still empty. */
export function layOutBoardJson(doc: Y.Doc, board: BoardJson): void {
  doc.transact(() => {
    const map = doc.getMap<JsonObject>(RECORDS_MAP)
    for (const record of board.records) {
      for (const [group, value] of Object.entries(splitRecord(record))) {
        map.set(recordKey(record.id, group), value)
      }
    }
    doc.getMap(META_MAP).set(SCHEMA_KEY, board.schema)
    for (const [id, remark] of Object.entries(board.remarks)) doc.getMap(REMARKS_MAP).set(id, remark)
  })
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    throw new BoardJsonError('boardBroken')
  }
}

function isRecord(value: unknown): value is BoardRecord {
  return isObject(value) && typeof value.id === 'string' && typeof value.typeName === 'string'
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
