import { META_MAP, SCHEMA_KEY } from '@wijktafel/shared/board/boardDocument'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { BOARD_SCHEMA } from '@wijktafel/shared/board/boardSchema'
import { placeCards } from '@wijktafel/shared/board/boardWrites'
import { placeStamp } from '@wijktafel/shared/board/stamps'
import { newId, type PictureId } from '@wijktafel/shared/ids'
import type { CardView } from '@wijktafel/shared/stage'
import type { TLShapeId } from 'tldraw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { BoardAccess } from './boardAccess.ts'
import { createBoardStore } from './boardStore.ts'
import { documentJson, FACILITATOR, MEMBER, READER } from './testing/boardNetwork.ts'

/** Boards that were made by former versions open for ever, in whatever order people of the new version come in. */
const FILES: Record<string, string> = import.meta.glob('./fixtures/*.bin', {
  ...{ query: '?url&inline', import: 'default', eager: true },
})
const OLD_BOARDS = Object.keys(FILES).toSorted()

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function openOld(name: string): Y.Doc {
  const doc = new Y.Doc()
  const base64 = FILES[name]?.split(',')[1] ?? ''
  Y.applyUpdate(
    doc,
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
  )
  return doc
}

const newCard = (): CardView => ({
  ...{ id: newId(), sessionId: newId(), activityId: newId(), zoneId: 'stress' },
  ...{ pictures: ['1F50A' as PictureId], text: 'Nieuw kaartje', photo: null },
  ...{ voice: newId(), voiceSeconds: 7, side: 'resident', face: '1F98A' as PictureId },
})

/** Someone of the new version comes in, does what the page does, and goes. */
function visit(doc: Y.Doc, access: BoardAccess): void {
  const board = createBoardStore(doc, access)
  expect(board.binding.unreadable.get()).toEqual([])
  board.binding.migrate()
  board.binding.sweep()
  board.dispose()
}

test('there are boards of a former version to look at', () => {
  expect(OLD_BOARDS).toEqual([
    './fixtures/board-v0-hands.bin',
    './fixtures/board-v0.bin',
    './fixtures/board-v1.bin',
  ])
  for (const name of OLD_BOARDS)
    expect(openOld(name).getMap(META_MAP).get(SCHEMA_KEY)).not.toEqual(BOARD_SCHEMA)
})

describe.each(OLD_BOARDS)('%s', (name) => {
  test('opens as older, with everything on it, for whoever may only look', () => {
    const doc = openOld(name)
    const before = Y.encodeStateAsUpdate(doc)
    const { store, binding, dispose } = createBoardStore(doc, READER)
    expect(binding.schemaState.get()).toBe('older')
    expect(binding.unreadable.get()).toEqual([])
    for (const [id, record] of Object.entries(documentJson(doc))) {
      const shown = store.get(id as TLShapeId)
      expect(shown, id).toBeDefined()
      expect(shown?.type ?? null, id).toBe(record.type ?? null)
      expect(shown && store.schema.types[shown.typeName]?.validate(shown), id).toEqual(shown)
    }
    dispose()
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('is read in the list and the report as before, and the same after it was brought up', () => {
    const doc = openOld(name)
    const before = readBoardCards(doc)
    expect(before.items.length).toBeGreaterThan(4)
    expect(before.zones).toHaveLength(2)
    visit(doc, FACILITATOR)
    expect(doc.getMap(META_MAP).get(SCHEMA_KEY)).toEqual(BOARD_SCHEMA)
    expect(readBoardCards(doc)).toEqual(before)
    expect(createBoardStore(doc, READER).binding.schemaState.get()).toBe('same')
  })

  test.each([
    ['a member, then the regisseur', [MEMBER, FACILITATOR]],
    ['members alone, again and again', [MEMBER, MEMBER, READER, MEMBER]],
    ['the regisseur twice', [FACILITATOR, FACILITATOR]],
  ] as const)('keeps what the server laid on it in the new form: %s', (_, visitors) => {
    const doc = openOld(name)
    const cards = [newCard(), newCard()]
    expect(placeCards(doc, cards)).toBe(2)
    const listed = () => readBoardCards(doc).items.filter(({ text }) => text === 'Nieuw kaartje')
    const before = listed()
    for (const access of visitors) {
      visit(doc, access)
      expect(listed(), 'place, voice, seconds').toEqual(before)
    }
    expect(before.map(({ voice }) => voice).toSorted()).toEqual(cards.map(({ voice }) => voice).toSorted())
  })

  test('is brought up by two at once to the same board', () => {
    const [one, other] = [openOld(name), openOld(name)]
    visit(one, MEMBER)
    visit(other, FACILITATOR)
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    expect(documentJson(one)).toEqual(documentJson(other))
    const { binding } = createBoardStore(one, READER)
    expect(binding.schemaState.get()).toBe('same')
    expect(binding.unreadable.get()).toEqual([])
  })
})

test('what lay on an old board lies there still: note, arrow with its hold, drawing, photo, group', () => {
  const doc = openOld('./fixtures/board-v0-hands.bin')
  visit(doc, MEMBER)
  const { store } = createBoardStore(doc, READER)
  const types = store.allRecords().flatMap((record) => (record.typeName === 'shape' ? [record.type] : []))
  expect(types.toSorted()).toEqual(
    [
      'arrow',
      ...Array<string>(6).fill('card'),
      'cluster',
      'draw',
      'image',
      'note',
      'zone',
      'zone',
    ].toSorted(),
  )
  const { items, groups } = readBoardCards(doc)
  expect(items.map(({ text }) => text)).toContain('Een oud briefje')
  expect(items.find(({ kind }) => kind === 'image')?.photo).toBe('ft'.repeat(10))
  expect(groups[0]?.title).toBe('Wat stress geeft')
  expect(store.allRecords().filter(({ typeName }) => typeName === 'binding')).toHaveLength(1)
})

test('outcomes of before say of no card how many votes it got, and lie there locked still', () => {
  const doc = openOld('./fixtures/board-v1.bin')
  const { store } = createBoardStore(doc, READER)
  const stamp = (id: string) => store.get(`shape:stamp_${id.repeat(10)}` as TLShapeId)
  expect(stamp('de')).toMatchObject({
    ...{ type: 'stamp', isLocked: true },
    props: { winner: 'Een bankje', ballots: 3, closedAt: 0, votes: [] },
  })
  expect(stamp('df')).toMatchObject({
    ...{ type: 'stamp', isLocked: true },
    props: { verdict: 'objections', winner: null, closedAt: 0, votes: [] },
  })
  expect(readBoardCards(doc).stamps.map(({ votes, closedAt }) => ({ votes, closedAt }))).toEqual([
    { votes: [], closedAt: 0 },
    { votes: [], closedAt: 0 },
  ])
})

test('an outcome of now on a board of before keeps its votes when the board is brought up', () => {
  const doc = openOld('./fixtures/board-v1.bin')
  placeStamp(doc, {
    ...{ id: newId(), proposal: 'Wat nu?', pictures: [], influence: 'decide', format: 'chooseOne' },
    options: [
      { id: 'o1', label: 'Een bankje', pictures: [], recordId: 'shape:group1' },
      { id: 'o2', label: 'Een tuin', pictures: [], recordId: null },
    ],
    result: {
      ...{ ballots: 2, electorate: 2, winner: 'o1', verdict: 'chosen', total: { o1: 2, o2: 0 } },
      ...{ bySide: null, reasons: [] },
    },
    closedAt: 1_764_000_000_000,
  })
  const votesOn = () => readBoardCards(doc).stamps.find(({ proposal }) => proposal === 'Wat nu?')
  const before = votesOn()
  expect(before).toMatchObject({
    closedAt: 1_764_000_000_000,
    votes: [{ recordId: 'shape:group1', count: 2 }, {}],
  })
  for (const access of [MEMBER, FACILITATOR]) visit(doc, access)
  expect(votesOn()).toEqual(before)
})
