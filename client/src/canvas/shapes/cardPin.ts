import { pointOnMap, readPlace } from '@wijktafel/shared/board/boardMap'
import { type Editor, Vec } from 'tldraw'
import type { CardShape, MapShape } from './shapeTypes.ts'

/** Where the pin of a card stands, in the card's own space, and the middle of the card. */
export interface CardPin {
  at: { x: number; y: number }
  from: { x: number; y: number }
}

/** Null for a card without a place, in a pile, or moved off the map: then the pin would say something that is not so. */
export function cardPinOf(editor: Editor, shape: CardShape): CardPin | null {
  const place = readPlace(shape.meta)
  if (!place || shape.props.pile !== null) return null
  const maps = editor.getCurrentPageShapes().filter(({ type }) => type === 'map') as MapShape[]
  const map = maps.sort((a, b) => (a.id < b.id ? -1 : 1))[0]
  const box = map && editor.getShapePageBounds(map)
  const card = editor.getShapePageBounds(shape)
  if (!box || !card || !box.containsPoint(card.center)) return null
  const at = editor.getPointInShapeSpace(shape, pointOnMap({ box }, place))
  const from = editor.getPointInShapeSpace(shape, Vec.From(card.center))
  return { at: { x: at.x, y: at.y }, from: { x: from.x, y: from.y } }
}
