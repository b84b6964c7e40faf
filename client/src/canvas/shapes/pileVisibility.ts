import { inPileOrder } from '@wijktafel/shared/board/piles'
import { type Computed, computed, type Editor, type TLShape, type TLShapeId } from 'tldraw'
import type { CardShape, PileShape } from './shapeTypes.ts'

/** The pile that a card lies in. Null: in none, or in one that is gone or that this version cannot read. */
export function pileOf(editor: Editor, shape: TLShape): PileShape | null {
  if (!isCard(shape) || shape.props.pile === null) return null
  const pile = editor.store.get(shape.props.pile as TLShapeId)
  return pile && isPile(pile) ? pile : null
}

/** Cards of a closed pile are not drawn, not chosen and not hit: the pile shows the one on top. One function for all boards. */
export function pileVisibility(shape: TLShape, editor: Editor): 'hidden' | 'inherit' {
  return pileOf(editor, shape)?.props.isOpen === false ? 'hidden' : 'inherit'
}

/** The cards of a pile, from the bottom to the top. */
export function cardsOfPile(editor: Editor, pileId: TLShapeId): readonly CardShape[] {
  return pilesOf(editor).get().get(pileId) ?? NO_CARDS
}

export function isCard(shape: TLShape): shape is CardShape {
  return shape.type === 'card'
}

export function isPile(shape: TLShape): shape is PileShape {
  return shape.type === 'pile'
}

const NO_CARDS: readonly CardShape[] = []
type Piles = ReadonlyMap<string, readonly CardShape[]>
const indexes = new WeakMap<Editor, Computed<Piles>>()

/** Looked through once for all piles of a board, however many ask. */
function pilesOf(editor: Editor): Computed<Piles> {
  const known = indexes.get(editor)
  if (known) return known
  const index = computed<Piles>('cards of piles', () => {
    const piles = new Map<string, CardShape[]>()
    for (const shape of editor.getCurrentPageShapes()) {
      if (!isCard(shape) || shape.props.pile === null) continue
      const cards = piles.get(shape.props.pile)
      if (cards) cards.push(shape)
      else piles.set(shape.props.pile, [shape])
    }
    return new Map([...piles].map(([id, cards]) => [id, ordered(cards)]))
  })
  indexes.set(editor, index)
  return index
}

function ordered(cards: readonly CardShape[]): CardShape[] {
  const entries = cards.map((card) => ({ id: card.id, pileRank: card.props.pileRank, card }))
  return inPileOrder(entries).map(({ card }) => card)
}
