import { type CardContent, cardSize, NO_CARD } from '@wijktafel/shared/board/boardShapes'
import { tiltOf, ZONE_HEADER } from '@wijktafel/shared/board/places'
import { newId } from '@wijktafel/shared/ids'
import { createShapeId, type Editor, type TLShapeId } from 'tldraw'
import { freePlaceNear } from './groupPlaces.ts'
import type { CardShape } from './shapes/shapeTypes.ts'

/** What people lay on a board and move about: it can be tidied and grouped. */
export const LOOSE: ReadonlySet<string> = new Set(['card', 'note', 'image', 'text'])

/** Lays a new card at the free place nearest to the middle of what is in sight, off the titles of zones. */
export function layNewCard(editor: Editor, card: CardContent): void {
  const size = cardSize(card)
  const view = editor.getViewportPageBounds()
  const middle = { x: view.center.x - size.w / 2, y: view.center.y - size.h / 2 }
  const id = createShapeId(`own_${newId()}`)
  const taken = editor.getCurrentPageShapes().flatMap((shape) => {
    const bounds = editor.getShapePageBounds(shape)
    if (!bounds || (shape.type !== 'zone' && !LOOSE.has(shape.type))) return []
    const { x, y, w, h } = bounds
    return [{ x, y, w, h: shape.type === 'zone' ? ZONE_HEADER : h }]
  })
  const inSight = { x: view.x, y: view.y, w: view.w, h: view.h }
  const place = freePlaceNear(inSight, size, middle, taken) ?? middle
  editor.run(() => {
    editor.markHistoryStoppingPoint('card')
    const props = { ...NO_CARD, ...card, pictures: [...card.pictures] }
    editor.createShape<CardShape>({ id, type: 'card', ...place, rotation: tiltOf(id), props })
    editor.setCurrentTool('select')
    editor.select(id)
  })
}

/** Lets the words of a shape be typed in their place. */
export function editWords(editor: Editor, id: TLShapeId): void {
  const shape = editor.getShape(id)
  if (!shape) return
  editor.setEditingShape(id)
  editor.setCurrentTool('select.editing_shape', { target: 'shape', shape })
}

export function removeSelection(editor: Editor): void {
  editor.markHistoryStoppingPoint('remove')
  editor.deleteShapes(editor.getSelectedShapeIds())
}
