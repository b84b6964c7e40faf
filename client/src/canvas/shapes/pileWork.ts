import { cardSize } from '@wijktafel/shared/board/boardShapes'
import { PILE, placeInPile, ranksOnTop, spreadPile } from '@wijktafel/shared/board/piles'
import { createShapeId, type Editor, getIndicesAbove, type TLShapeId, type TLShapePartial } from 'tldraw'
import { cardsOfPile } from './pileVisibility.ts'
import type { CardShape, PileShape } from './shapeTypes.ts'

/** Everything that is done with piles. Each writes records once, so that it is one transaction and one step to take back. */

/**
 * Lays the cards on one place, under the paper of a new pile, in the order given: the last one is on top, and the
 * pile stands where it lay.
 */
export function stackCards(editor: Editor, cards: readonly CardShape[]): TLShapeId | null {
  const top = cards.at(-1)
  if (!top) return null
  const id = createShapeId()
  const place = { x: top.x, y: top.y }
  const ranks = ranksOnTop([], cards.length)
  const index = indexesOnTop(editor, 1)[0]
  editor.createShape<PileShape>({
    ...{ id, type: 'pile', ...place },
    ...(index && { index }),
    props: { ...PILE, title: '', isOpen: false },
  })
  editor.updateShapes<CardShape>(
    cards.map((card, at) => inPile(card, { pile: id, pileRank: ranks[at] ?? '' }, place)),
  )
  return id
}

/** Lays cards on a pile: on top of a closed one, where they were put down on an open one. */
export function addToPile(editor: Editor, pile: PileShape, cards: readonly CardShape[]): void {
  const fresh = cards.filter((card) => card.props.pile !== pile.id)
  if (fresh.length === 0) return
  const lying = cardsOfPile(editor, pile.id).map((card) => card.props)
  const ranks = ranksOnTop(lying, fresh.length)
  const changes = fresh.map((card, at) => {
    const props = { pile: pile.id, pileRank: ranks[at] ?? '' }
    return pile.props.isOpen ? { id: card.id, type: card.type, props } : inPile(card, props, pile)
  })
  editor.updateShapes<CardShape>(changes)
}

/** Takes cards out of a pile; they stay where they are. */
export function takeFromPile(editor: Editor, pile: PileShape, cards: readonly CardShape[]): void {
  const taken = cards.filter((card) => card.props.pile === pile.id)
  editor.updateShapes<CardShape>(taken.map((card) => ({ id: card.id, type: card.type, props: NO_PILE })))
}

/** Spreads the cards of a pile out on it, above all others, or lays them on one place again. */
export function setPileOpen(editor: Editor, pile: PileShape, isOpen: boolean): void {
  const cards = cardsOfPile(editor, pile.id)
  const { id, type } = pile
  if (!isOpen) {
    editor.updateShape<PileShape>({ id, type, props: { ...PILE, isOpen } })
    editor.updateShapes<CardShape>(cards.map((card) => inPile(card, {}, pile)))
    return
  }
  const spread = spreadPile(pile, cards.map(sizeOf))
  const [index, ...above] = indexesOnTop(editor, cards.length + 1)
  editor.updateShape<PileShape>({
    ...{ id, type },
    ...(index && { index }),
    props: { w: spread.w, h: spread.h, isOpen },
  })
  editor.updateShapes<CardShape>(
    cards.map((card, at) => {
      const on = above[at]
      return { id: card.id, type: card.type, ...spread.places[at], rotation: 0, ...(on && { index: on }) }
    }),
  )
}

/** Lays the cards of a pile beside each other where it was; they belong to none. */
export function spreadApart(editor: Editor, pile: PileShape): void {
  const cards = cardsOfPile(editor, pile.id)
  const { places } = spreadPile(pile, cards.map(sizeOf))
  editor.updateShapes<CardShape>(
    cards.map((card, at) => {
      const place = pile.props.isOpen ? {} : places[at]
      return { id: card.id, type: card.type, ...place, props: NO_PILE }
    }),
  )
}

const NO_PILE = { pile: null, pileRank: '' }

function inPile(
  card: CardShape,
  props: Partial<CardShape['props']>,
  pile: { x: number; y: number },
): TLShapePartial<CardShape> {
  return { id: card.id, type: card.type, ...placeInPile(pile, sizeOf(card)), rotation: 0, props }
}

function sizeOf(card: CardShape) {
  return cardSize(card.props)
}

function indexesOnTop(editor: Editor, count: number) {
  const page = editor.getCurrentPageId()
  const top = editor.getSortedChildIdsForParent(page).at(-1)
  return getIndicesAbove(top && editor.getShape(top)?.index, count)
}
