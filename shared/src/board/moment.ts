import * as Y from 'yjs'
import { ID_PATTERN } from '../ids.ts'
import { CARD_ID_PREFIX, isFixedKey, META_MAP, recordKey, SCHEMA_KEY } from './boardDocument.ts'
import { readRecord, recordIds, recordsOf } from './boardReading.ts'
import { BOARD_SCHEMA } from './boardSchema.ts'
import { type BoardRecord, type Json, type JsonObject, splitRecord } from './fieldGroups.ts'

/** A board as it was: its records, and the version that they follow. */
export interface BoardMoment {
  version: 1
  /** tldraw's serialized schema. A later version brings the records up for whoever looks back. */
  schema: Json
  records: readonly BoardRecord[]
}

/** What people lay down and count as one. */
const COUNTED: ReadonlySet<unknown> = new Set(['card', 'note', 'image'])

/** The board as it stands in the document now, records by id. */
export function readBoardMoment(doc: Y.Doc): BoardMoment {
  const map = recordsOf(doc)
  const records = recordIds(map).flatMap((id) => readRecord(map, id) ?? [])
  return { version: 1, schema: schemaOf(doc), records: records.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

/** The version that a document's records follow. */
export function schemaOf(doc: Y.Doc): Json {
  const stored = doc.getMap<Json | undefined>(META_MAP).get(SCHEMA_KEY)
  return stored === undefined ? BOARD_SCHEMA : stored
}

/** The same text for the same board, whatever the order in which it was made: texts can be compared. */
export function encodeMoment(moment: BoardMoment): string {
  return JSON.stringify(moment, (_key, value: unknown) => (isPlain(value) ? inOrder(value) : value))
}

/** Null for what is not a moment. Records that are none are left out. */
export function parseMoment(text: string): BoardMoment | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null // Cut off or damaged: there is nothing to show of it.
  }
  if (!isPlain(value) || value.version !== 1 || !Array.isArray(value.records)) return null
  const records: BoardRecord[] = value.records.filter(isRecord)
  return { version: 1, schema: (value.schema ?? BOARD_SCHEMA) as Json, records }
}

/** How many cards, notes and photos lie there. */
export function countCards(records: readonly BoardRecord[]): number {
  return records.filter((record) => record.typeName === 'shape' && COUNTED.has(record.type)).length
}

/** Whether anybody laid or drew something there: more than the page and its areas. */
export function isUsed(records: readonly BoardRecord[]): boolean {
  return records.some(({ typeName, id }) => typeName === 'shape' && !isFixedKey(id))
}

/** The id of the card that a record shows, for those that came through the server. */
export function cardIdOf(recordId: string): string | null {
  const id = recordId.startsWith(CARD_ID_PREFIX) ? recordId.slice(CARD_ID_PREFIX.length) : ''
  return ID_PATTERN.test(id) ? id : null
}

/** The moment without these cards, and without what was fastened to them. */
export function withoutCards(moment: BoardMoment, cardIds: ReadonlySet<string>): BoardMoment {
  const isGone = (recordId: Json | undefined) => {
    const id = typeof recordId === 'string' ? cardIdOf(recordId) : null
    return id !== null && cardIds.has(id)
  }
  const records = moment.records.filter(({ id, fromId, toId }) => ![id, fromId, toId].some(isGone))
  return records.length === moment.records.length ? moment : { ...moment, records }
}

/** A document that holds exactly this moment, connected to nothing. */
export function momentDocument({ schema, records }: Pick<BoardMoment, 'schema' | 'records'>): Y.Doc {
  const doc = new Y.Doc()
  const map = recordsOf(doc)
  doc.transact(() => {
    doc.getMap(META_MAP).set(SCHEMA_KEY, schema)
    for (const record of records) {
      for (const [group, value] of Object.entries(splitRecord(record)))
        map.set(recordKey(record.id, group), value)
    }
  })
  return doc
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRecord(value: unknown): value is BoardRecord {
  return isPlain(value) && typeof value.id === 'string' && typeof value.typeName === 'string'
}

function inOrder(value: Record<string, unknown>): JsonObject {
  const entries = Object.entries(value) as [string, Json][]
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
