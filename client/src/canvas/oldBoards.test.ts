import { META_MAP, SCHEMA_KEY } from '@wijktafel/shared/board/boardDocument'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { BOARD_SCHEMA } from '@wijktafel/shared/board/boardSchema'
import { placeCards } from '@wijktafel/shared/board/boardWrites'
import { newId, type PictureId } from '@wijktafel/shared/ids'
import type { CardView } from '@wijktafel/shared/stage'
import type { TLShapeId } from 'tldraw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { type BoardAccess, createBoardStore } from './boardStore.ts'
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
  expect(OLD_BOARDS).toEqual(['./fixtures/board-v0-hands.bin', './fixtures/board-v0.bin'])
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
