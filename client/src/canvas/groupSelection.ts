import { createShapeId, type Editor, type TLShape, type TLShapeId } from 'tldraw'
import { editWords, LOOSE } from './boardActions.ts'
import { planGroup, zoneOfMost } from './groupPlaces.ts'
import { CLUSTER_HEADER } from './shapes/ClusterShape.tsx'
import type { ClusterShape } from './shapes/shapeTypes.ts'
import { boxesOf, inReadingOrder, isPiled, type ShapeBox } from './zoneContents.ts'
import { indexAboveGround } from './zoneWrites.ts'

/**
 * Makes a named group of what is selected and lets its name be typed at once. The chosen cards come together in it,
 * at a free place of the zone in which most of them lie. One step to take back. Null: nothing to group.
 */
export function groupSelection(editor: Editor): TLShapeId | null {
  const chosen = inReadingOrder(
    boxesOf(
      editor,
      editor.getSelectedShapes().filter((shape) => isLoose(editor, shape)),
    ),
  )
  if (chosen.length === 0) return null
  const id = createShapeId()
  editor.run(() => {
    editor.markHistoryStoppingPoint('group')
    layGroup(editor, id, chosen)
    editor.select(id)
  })
  editWords(editor, id)
  return id
}

function layGroup(editor: Editor, id: TLShapeId, chosen: readonly ShapeBox[]): void {
  const chosenIds = new Set(chosen.map(({ shape }) => shape.id))
  const all = editor.getCurrentPageShapes()
  const loose = boxesOf(
    editor,
    all.filter((shape) => isLoose(editor, shape) && !chosenIds.has(shape.id)),
  )
  const zones = boxesOf(
    editor,
    all.filter(({ type }) => type === 'zone'),
  )
  const groups = boxesOf(
    editor,
    all.filter(({ type }) => type === 'cluster'),
  )
  const { place, layout, aside } = planGroup({
    sizes: chosen.map(({ shape }) => straightSize(editor, shape)),
    header: CLUSTER_HEADER,
    near: {
      x: Math.min(...chosen.map(({ x }) => x)),
      y: Math.min(...chosen.map(({ y }) => y)) - CLUSTER_HEADER,
    },
    zone: zoneOfMost(
      zones,
      chosen.map(({ x, y, w, h }) => ({ x: x + w / 2, y: y + h / 2 })),
    ),
    loose,
    groups,
  })
  editor.createShape<ClusterShape>({
    id,
    type: 'cluster',
    ...place,
    index: indexAboveGround(editor),
    props: { w: layout.w, h: layout.h, title: '' },
  })
  editor.updateShapes([
    ...chosen.map(({ shape }, index) => ({
      id: shape.id,
      type: shape.type,
      x: place.x + (layout.places[index]?.x ?? 0),
      y: place.y + (layout.places[index]?.y ?? 0),
      rotation: 0,
    })),
    ...aside.flatMap(({ index, x, y }) => {
      const shape = loose[index]?.shape
      return shape ? [{ id: shape.id, type: shape.type, x, y, rotation: 0 }] : []
    }),
  ])
}

function isLoose(editor: Editor, shape: TLShape): boolean {
  const isOnPage = shape.parentId === editor.getCurrentPageId()
  return LOOSE.has(shape.type) && !shape.isLocked && isOnPage && !isPiled(editor, shape)
}

function straightSize(editor: Editor, shape: TLShape) {
  const { w, h } = editor.getShapeGeometry(shape).bounds
  return { w, h }
}
