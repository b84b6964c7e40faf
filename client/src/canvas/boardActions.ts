import { type CardContent, cardSize, NO_CARD } from '@wijktafel/shared/board/boardShapes'
import { placeInZone, tiltOf, ZONE_HEADER } from '@wijktafel/shared/board/places'
import { newId } from '@wijktafel/shared/ids'
import { type Box, createShapeId, type Editor, type TLShape, type TLShapeId } from 'tldraw'
import { freePlaceNear } from './groupPlaces.ts'
import type { CardShape } from './shapes/CardShape.tsx'

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

function zonesOf(editor: Editor): TLShape[] {
  return editor.getCurrentPageShapes().filter(({ type }) => type === 'zone')
}

export function areZonesLocked(editor: Editor): boolean {
  return zonesOf(editor).every(({ isLocked }) => isLocked)
}

export function setZonesLocked(editor: Editor, isLocked: boolean): void {
  editor.run(
    () => {
      editor.markHistoryStoppingPoint('lock')
      editor.selectNone()
      editor.updateShapes(zonesOf(editor).map(({ id, type }) => ({ id, type, isLocked })))
    },
    { ignoreShapeLock: true },
  )
}

/** Lays the cards and notes of each zone in straight rows, in the order in which one reads them. */
export function tidyZones(editor: Editor): void {
  editor.run(() => {
    editor.markHistoryStoppingPoint('tidy')
    for (const zone of zonesOf(editor)) tidyZone(editor, zone)
  })
}

function tidyZone(editor: Editor, zone: TLShape): void {
  const bounds = editor.getShapePageBounds(zone)
  if (!bounds) return
  const groups = boundsIn(editor, bounds, (shape) => shape.type === 'cluster')
  const loose = boundsIn(editor, bounds, (shape) => LOOSE.has(shape.type) && !shape.isLocked).filter(
    ({ box }) => !groups.some((group) => group.box.containsPoint(box.center)),
  )
  loose.sort((a, b) => Math.round((a.box.y - b.box.y) / 80) || a.box.x - b.box.x)
  const taken = groups.map(({ box }) => ({ x: box.x, y: box.y, w: box.w, h: box.h }))
  for (const { shape, box } of loose) {
    const place = placeInZone(
      { x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h },
      { w: box.w, h: box.h },
      taken,
    )
    taken.push({ ...place, w: box.w, h: box.h })
    editor.updateShapes([{ id: shape.id, type: shape.type, ...place, rotation: 0 }])
  }
}

function boundsIn(editor: Editor, zone: Box, isWanted: (shape: TLShape) => boolean) {
  return editor.getCurrentPageShapes().flatMap((shape) => {
    const box = isWanted(shape) ? editor.getShapePageBounds(shape) : undefined
    return box && zone.containsPoint(box.center) ? [{ shape, box }] : []
  })
}

export function removeSelection(editor: Editor): void {
  editor.markHistoryStoppingPoint('remove')
  editor.deleteShapes(editor.getSelectedShapeIds())
}
