import type { MomentDetail } from '@wijktafel/shared/api/moment'
import { META_MAP, SCHEMA_KEY } from '@wijktafel/shared/board/boardDocument'
import { recordsOf } from '@wijktafel/shared/board/boardReading'
import { deleteRecord } from '@wijktafel/shared/board/boardWrites'
import type { BoardRecord } from '@wijktafel/shared/board/fieldGroups'
import {
  dropLaterBindings,
  putCardBack,
  putRecordsBack,
  recordsToPutBack,
  undoDroppedBindings,
  undoPutBack,
} from '@wijktafel/shared/board/putBack'
import * as Y from 'yjs'
import { compareSchema, migrateUp } from '../boardMigration.ts'
import { createBoardStore } from '../boardStore.ts'

/**
 * Puts back a moment of an older version: only the canvas can bring its records up to date. The server asks for it
 * (`isDone: false`) after it kept the board of before. The document must be of this version; else nothing is written.
 */
type OldMoment = Pick<MomentDetail, 'schema' | 'records'>

/** False when this screen cannot write to the board as it is, or when the moment does not have the record. */
export function putBackHere(doc: Y.Doc, moment: OldMoment, recordId: string | null): boolean {
  const records = recordsOfToday(doc, moment)
  if (!records) return false
  if (recordId !== null) return putCardBack(doc, records, recordId)
  const wanted = recordsToPutBack(records)
  doc.transact(() => {
    putRecordsBack(doc, wanted)
    dropLaterBindings(doc, wanted)
  })
  return true
}

/** False when this screen cannot write to the board as it is. */
export function undoHere(doc: Y.Doc, moment: OldMoment, before: OldMoment): boolean {
  const records = recordsOfToday(doc, moment)
  const earlier = recordsOfToday(doc, before)
  if (!records || !earlier) return false
  const sides = { restored: recordsToPutBack(records), before: earlier }
  doc.transact(() => {
    undoPutBack(doc, sides)
    undoDroppedBindings(doc, sides)
  })
  return true
}

/** What was in a moment a minute ago and is not any more was taken back meanwhile: it leaves the board again. */
export function takeOffMissing(doc: Y.Doc, had: OldMoment, has: OldMoment): void {
  const left = new Set(has.records.map(({ id }) => id))
  const missing = had.records.filter(({ id }) => !left.has(id))
  if (missing.length === 0) return
  doc.transact(() => {
    for (const { id } of missing) deleteRecord(recordsOf(doc), id)
  })
}

function recordsOfToday(doc: Y.Doc, { schema: from, records }: OldMoment): BoardRecord[] | null {
  const board = createBoardStore(new Y.Doc(), { canEdit: false, canArrange: false })
  const { schema } = board.store
  try {
    const isToday = compareSchema(schema, doc.getMap(META_MAP).get(SCHEMA_KEY)) === 'same'
    if (!isToday || compareSchema(schema, from) === 'newer') return null
    return records.map((record) => migrateUp(schema, record as BoardRecord, from))
  } finally {
    board.dispose()
  }
}
