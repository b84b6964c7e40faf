import type { Editor } from 'tldraw'
import { freePlaceNear } from '../groupPlaces.ts'

/** A free place for something of this size, in what is in sight; in the middle of it when all is full. */
export function placeInSight(editor: Editor, size: { w: number; h: number }): { x: number; y: number } {
  const { x, y, w, h, center } = editor.getViewportPageBounds()
  const middle = { x: center.x - size.w / 2, y: center.y - size.h / 2 }
  const taken = editor.getCurrentPageShapes().flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  return freePlaceNear({ x, y, w, h }, size, middle, taken) ?? middle
}
