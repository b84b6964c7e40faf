import { layOutTemplate, placeCards } from '@wijktafel/shared/board/boardWrites'
import { PILE } from '@wijktafel/shared/board/piles'
import { placeStamp, stampProps } from '@wijktafel/shared/board/stamps'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import { TEMPLATES } from '@wijktafel/shared/method/templates'
import type { DecisionResult } from '@wijktafel/shared/stage'
import type { Editor, TLShape, TLShapeId } from 'tldraw'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type BoardStore, createBoardStore } from '../boardStore.ts'
import { pileVisibility } from './pileVisibility.ts'
import { readLabel } from './ZoneShape.tsx'

const open: BoardStore[] = []

function openBoard(doc: Y.Doc): BoardStore {
  const board = createBoardStore(doc, { canEdit: true, canArrange: true })
  open.push(board)
  return board
}

afterEach(() => {
  for (const board of open.splice(0)) board.dispose()
})

const RESULT: DecisionResult = {
  ...{ ballots: 3, electorate: 5, winner: 'bench', verdict: 'chosen', total: { bench: 2, garden: 1 } },
  bySide: null,
  reasons: [{ option: 'bench', text: 'Geheim', side: null }],
}
const decision = (change: Partial<DecisionResult> = {}) => ({
  ...{ id: newId<DecisionId>(), proposal: 'Wat doen we?', pictures: [], influence: 'decide' as const },
  ...{ format: 'chooseOne' as const, closedAt: 1_764_000_000_000 },
  options: [
    { id: 'bench', label: 'Een bankje', pictures: [], recordId: 'shape:card_bench' },
    { id: 'garden', label: 'Een tuin', pictures: [], recordId: null },
    { id: 'fence', label: 'Een hek', pictures: [], recordId: 'shape:note' },
  ],
  result: { ...RESULT, ...change },
})

describe('the stamp of a decision', () => {
  it('can be read by the canvas, and lies locked', () => {
    const doc = new Y.Doc()
    layOutTemplate(doc, { boardTitle: 'Bord', phase: 'start', zones: [] })
    const taken = decision()
    placeStamp(doc, taken)
    const { store, binding } = openBoard(doc)
    expect(binding.unreadable.get()).toEqual([])
    expect(store.get(`shape:stamp_${taken.id}` as TLShapeId)).toMatchObject({
      ...{ type: 'stamp', isLocked: true },
      props: { winner: 'Een bankje', verdict: 'chosen', ballots: 3, votes: [{ count: 2 }, { count: 1 }, {}] },
    })
  })

  it('holds how many chose what, and what that stands for on the board', () => {
    expect(stampProps(decision())).toMatchObject({
      closedAt: 1_764_000_000_000,
      votes: [
        { recordId: 'shape:card_bench', label: 'Een bankje', count: 2 },
        { recordId: null, label: 'Een tuin', count: 1 },
        { recordId: 'shape:note', label: 'Een hek', count: 0 },
      ],
    })
    expect(stampProps({ ...decision(), format: 'consent', options: [] }).votes).toEqual([])
  })

  it('holds no reasons, no sides, nothing of who could vote', () => {
    const sides = { resident: { bench: 2, garden: 0 }, professional: { bench: 0, garden: 1 } }
    const words = JSON.stringify(stampProps(decision({ bySide: sides })))
    for (const secret of ['Geheim', 'total', 'bySide', 'resident', 'professional', 'electorate', 'reason'])
      expect(words).not.toContain(secret)
    expect(Object.keys(stampProps(decision()).votes[0] ?? {}).sort()).toEqual(['count', 'label', 'recordId'])
  })

  it('names no winner where there is none, and the proposal where it was agreed on', () => {
    expect(stampProps(decision({ winner: null, verdict: 'tie' })).winner).toBeNull()
    expect(stampProps(decision({ winner: 'agree', verdict: 'accepted' })).winner).toBe('Wat doen we?')
    expect(stampProps(decision({ winner: 'of elsewhere' })).winner).toBeNull()
  })
})

describe('a card in a pile', () => {
  const pile = 'shape:pile1' as TLShapeId
  const card = (id: string, inPile: string | null) =>
    ({ id, typeName: 'shape', type: 'card', props: { pile: inPile } }) as unknown as TLShape

  function lookAt(isOpen: boolean | null) {
    const shape = { id: pile, typeName: 'shape', type: 'pile', props: { ...PILE, title: '', isOpen } }
    const known = new Map<string, unknown>(isOpen === null ? [] : [[pile, shape]])
    known.set('shape:note', { id: 'shape:note', type: 'note', props: {} })
    const editor = { store: { get: (id: string) => known.get(id) } } as unknown as Editor
    return (inPile: string | null) => pileVisibility(card('shape:c', inPile), editor)
  }

  it('is hidden only while its pile is there and closed', () => {
    expect(lookAt(false)(pile)).toBe('hidden')
    expect(lookAt(true)(pile)).toBe('inherit')
    expect(lookAt(null)(pile)).toBe('inherit')
    expect(lookAt(false)(null)).toBe('inherit')
    expect(lookAt(false)('shape:note')).toBe('inherit')
    expect(lookAt(false)('shape:elsewhere')).toBe('inherit')
  })
})

it('the canvas reads every shape that the templates and the server lay down', () => {
  for (const { zones, phase } of TEMPLATES) {
    const doc = new Y.Doc()
    layOutTemplate(doc, { boardTitle: 'Bord', phase, zones })
    placeStamp(doc, decision())
    placeCards(doc, [])
    expect(openBoard(doc).binding.unreadable.get()).toEqual([])
  }
})

it('a label says which way its axis goes', () => {
  expect(readLabel('Veel werk →')).toEqual({ words: 'Veel werk', arrow: 'right' })
  expect(readLabel('↑ Helpt veel')).toEqual({ words: 'Helpt veel', arrow: 'up' })
  expect(readLabel('Idee 1')).toEqual({ words: 'Idee 1', arrow: null })
})
