import { findAlike } from '@wijktafel/shared/board/alikeCards'
import { newId } from '@wijktafel/shared/ids'
import type { Editor, TLShape, TLShapeId } from 'tldraw'
import { isCard } from '../shapes/pileVisibility.ts'
import type { CardShape } from '../shapes/shapeTypes.ts'
import { middleOf } from '../zoneContents.ts'

/** Key in a card's meta: people looked at the cards with the same mark and left them as they are. */
const APART = 'apart'

/**
 * Cards that seem to say the same and do not lie together yet, the largest set first. A set that people left as it is does
 * not come back, until a new card says the same.
 */
export function alikeSets(editor: Editor): CardShape[][] {
  const shapes = editor.getCurrentPageShapes()
  const groups = shapes.filter(({ type }) => type === 'cluster')
  const cards = shapes.filter(isCard).filter(({ isLocked }) => !isLocked)
  const found = findAlike(cards.map((card) => ({ id: card.id, ...card.props, card })))
  return found
    .map((set) => set.map(({ card }) => card))
    .filter(
      (set) =>
        !isSame(set, ({ meta }) => meta[APART]) && !isSame(set, (card) => holderOf(editor, card, groups)),
    )
    .sort((a, b) => b.length - a.length)
}

function isSame(set: readonly CardShape[], of: (card: CardShape) => unknown): boolean {
  const [first] = set
  const value = first && of(first)
  return value !== undefined && value !== null && set.every((card) => of(card) === value)
}

/** The pile or the group that the card lies in. */
function holderOf(editor: Editor, card: CardShape, groups: readonly TLShape[]): TLShapeId | null {
  const pile = card.props.pile as TLShapeId | null
  if (pile !== null && editor.getShape(pile)) return pile
  const box = editor.getShapePageBounds(card)
  const group = box && groups.find((each) => editor.getShapePageBounds(each)?.containsPoint(middleOf(box)))
  return group?.id ?? null
}

/** Remembers on the cards themselves, for everyone, that they stay where they are. */
export function leaveApart(editor: Editor, set: readonly CardShape[]): void {
  const mark = newId()
  editor.markHistoryStoppingPoint('leave apart')
  editor.updateShapes(set.map(({ id, type, meta }) => ({ id, type, meta: { ...meta, [APART]: mark } })))
}
