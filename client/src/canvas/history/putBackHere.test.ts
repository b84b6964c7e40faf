// biome-ignore lint/style/noRestrictedImports: a test may read its fixture.
import { readFileSync } from 'node:fs'
import { META_MAP, recordKey, SCHEMA_KEY } from '@wijktafel/shared/board/boardDocument'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { readRecord, recordsOf } from '@wijktafel/shared/board/boardReading'
import { BOARD_SCHEMA } from '@wijktafel/shared/board/boardSchema'
import { deleteRecord } from '@wijktafel/shared/board/boardWrites'
import { momentDocument, readBoardMoment } from '@wijktafel/shared/board/moment'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createBoardStore } from '../boardStore.ts'
import { mayPutBack } from './mayPutBack.ts'
import { putBackHere, takeOffMissing, undoHere } from './putBackHere.ts'

/** A board as an older version wrote it: cards and zones without what came since. */
function oldBoard(): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, readFileSync(new URL('../fixtures/board-v0.bin', import.meta.url)))
  return doc
}

/** The same board as the first who could write it brought it up to date. */
function boardOfToday(): Y.Doc {
  const doc = oldBoard()
  const board = createBoardStore(doc, { canEdit: true, canArrange: true })
  board.binding.migrate()
  board.dispose()
  return doc
}

const moment = () => {
  const { schema, records } = readBoardMoment(oldBoard())
  return { schema, records: [...records] }
}
const cardIds = (doc: Y.Doc) =>
  readBoardCards(doc)
    .items.filter(({ kind }) => kind === 'card')
    .map(({ recordId }) => recordId)
const propsOf = (doc: Y.Doc, id: string) => readRecord(recordsOf(doc), id)?.props as Record<string, unknown>

describe('a moment of an older version', () => {
  test('is one that today’s board does not follow', () => {
    expect(moment().schema).not.toEqual(boardOfToday().getMap(META_MAP).get(SCHEMA_KEY))
    expect(cardIds(oldBoard()).length).toBeGreaterThan(1)
  })

  test('comes back whole, as records of today that the canvas can show', () => {
    const doc = boardOfToday()
    const asItWas = readBoardMoment(doc)
    const ids = cardIds(doc)
    for (const id of ids) deleteRecord(recordsOf(doc), id)
    expect(putBackHere(doc, moment(), null)).toBe(true)
    expect(readBoardMoment(doc)).toEqual(asItWas)
    const board = createBoardStore(doc, { canEdit: false, canArrange: false })
    expect(board.binding.schemaState.get()).toBe('same')
    expect(board.binding.unreadable.get()).toEqual([])
    for (const id of ids) expect(board.store.has(id as never)).toBe(true)
    board.dispose()
  })

  test('gives back one card, with the props that came since', () => {
    const doc = boardOfToday()
    const [id = '', other = ''] = cardIds(doc)
    for (const each of [id, other]) deleteRecord(recordsOf(doc), each)
    expect(putBackHere(doc, moment(), id)).toBe(true)
    expect(propsOf(doc, id)).toMatchObject({ voice: null, pile: null })
    expect(recordsOf(doc).has(other)).toBe(false)
  })

  test('is undone where nobody touched it', () => {
    const doc = boardOfToday()
    const [id = '', touched = ''] = cardIds(doc)
    for (const each of [id, touched]) deleteRecord(recordsOf(doc), each)
    const { schema, records } = readBoardMoment(doc)
    putBackHere(doc, moment(), null)
    const pos = recordsOf(doc).get(recordKey(touched, 'pos'))
    recordsOf(doc).set(recordKey(touched, 'pos'), { ...pos, x: 5 })
    expect(undoHere(doc, moment(), { schema, records: [...records] })).toBe(true)
    expect(cardIds(doc)).toContain(touched)
    expect(cardIds(doc)).not.toContain(id)
  })

  test('writes nothing to a board that a newer version wrote', () => {
    const doc = boardOfToday()
    const sequences = { ...BOARD_SCHEMA.sequences, 'com.tldraw.shape.card': 99 }
    doc.getMap(META_MAP).set(SCHEMA_KEY, { ...BOARD_SCHEMA, sequences })
    const before = Y.encodeStateVector(doc)
    expect(putBackHere(doc, moment(), null)).toBe(false)
    expect(Y.encodeStateVector(doc)).toEqual(before)
  })

  test('leaves the board again with what was taken back while it was written', () => {
    const doc = boardOfToday()
    const had = moment()
    const [id = ''] = cardIds(doc)
    takeOffMissing(doc, had, { ...had, records: had.records.filter((record) => record.id !== id) })
    expect(cardIds(doc)).not.toContain(id)
    expect(cardIds(doc).length).toBeGreaterThan(0)
  })

  test('can be looked at: nothing on it is unreadable', () => {
    const board = createBoardStore(momentDocument(moment()), { canEdit: false, canArrange: false })
    expect(board.binding.schemaState.get()).toBe('older')
    expect(board.binding.unreadable.get()).toEqual([])
    board.dispose()
  })
})

describe('what one may put back', () => {
  const doc = boardOfToday()
  const [onBoard = ''] = cardIds(doc)
  test.each([
    ['arrange', 'shape:zone_stress', true],
    ['arrange', 'shape:card_aaaaaaaaaaaaaaaaaaaa', true],
    ['edit', 'shape:zone_stress', false],
    ['edit', 'shape:card_aaaaaaaaaaaaaaaaaaaa', false],
    ['edit', 'shape:own_note', true],
    ['edit', onBoard, true],
    ['read', 'shape:own_note', false],
  ] as const)('%s: %s %s', (access, recordId, expected) => {
    expect(mayPutBack(doc, access, recordId)).toBe(expected)
  })
})
