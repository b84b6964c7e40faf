import type { Editor } from 'tldraw'
import { isCard, isPile } from '../shapes/pileVisibility.ts'
import { setPileOpen, stackCards } from '../shapes/pileWork.ts'
import type { CardShape, PileShape } from '../shapes/shapeTypes.ts'
import type { BoardAction } from './boardAction.ts'

/** Of what is chosen, in the order in which one reads: the first one ends on top. */
function chosenCards(editor: Editor): CardShape[] {
  const cards = editor.getSelectedShapes().filter(isCard)
  return cards
    .filter((card) => !card.isLocked && card.parentId === editor.getCurrentPageId())
    .sort((a, b) => Math.round((a.y - b.y) / 80) || a.x - b.x)
}

function chosenPile(editor: Editor): PileShape | null {
  const shape = editor.getOnlySelectedShape()
  return shape && isPile(shape) && !shape.isLocked ? shape : null
}

const stack: BoardAction = {
  id: 'stack',
  place: 'selection',
  name: () => 'canvas.pile.make',
  picture: () => '1F4DA',
  isOffered: ({ editor }) => chosenCards(editor).length > 1,
  run({ editor, say }) {
    const cards = chosenCards(editor)
    const [first] = cards
    if (!first) return
    editor.run(() => {
      editor.markHistoryStoppingPoint('stack')
      // The first one lies on top, and the pile where it lay.
      const id = stackCards(editor, [...cards.slice(1).reverse(), first])
      if (id) editor.select(id)
    })
    say({ key: 'canvas.pile.made', params: { n: cards.length } })
  },
}

const open: BoardAction = {
  id: 'openPile',
  place: 'selection',
  name: ({ editor }) => (chosenPile(editor)?.props.isOpen ? 'canvas.pile.close' : 'canvas.pile.open'),
  picture: ({ editor }) => (chosenPile(editor)?.props.isOpen ? '1F4E5' : '1F4E4'),
  isOffered: ({ editor }) => chosenPile(editor) !== null,
  run({ editor }) {
    const pile = chosenPile(editor)
    if (!pile) return
    editor.run(() => {
      editor.markHistoryStoppingPoint('pile')
      setPileOpen(editor, pile, !pile.props.isOpen)
    })
  },
}

const apart: BoardAction = {
  id: 'apart',
  place: 'selection',
  name: () => 'canvas.pile.apart',
  picture: () => '1F500',
  isOffered: ({ editor }) => chosenPile(editor) !== null,
  run({ editor }) {
    const pile = chosenPile(editor)
    if (!pile) return
    editor.run(() => {
      editor.markHistoryStoppingPoint('apart')
      // Its cards spread out by themselves: see PileShapeUtil.
      editor.deleteShape(pile.id)
    })
  },
}

export const pileActions: readonly BoardAction[] = [stack, open, apart]
