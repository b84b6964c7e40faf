import { Box, type Editor, type TLShape, type TLShapeId } from 'tldraw'

/** What goes out: everything, one area (a zone or a frame for the report), or what is chosen. */
export type Target = { kind: 'all' } | { kind: 'chosen' } | { kind: 'area'; id: TLShapeId }

export interface Cut {
  /** Never empty. */
  ids: TLShapeId[]
  /** In canvas units, with a little paper around it. */
  bounds: Box
}

const MARGIN = 32
const AREAS = new Set(['zone', 'map', 'snip', 'cluster', 'pile'])

/** The shapes of a target and the piece of paper that they stand on; null when there is nothing (any more). */
export function cutOut(editor: Editor, target: Target): Cut | null {
  if (target.kind === 'area') return cutArea(editor, target.id)
  const chosen = target.kind === 'all' ? editor.getCurrentPageShapes() : chosenShapes(editor)
  const boxes = chosen.flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  if (boxes.length === 0) return null
  return { ids: topmost(chosen), bounds: Box.Common(boxes).clone().expandBy(MARGIN) }
}

function cutArea(editor: Editor, id: TLShapeId): Cut | null {
  const area = editor.getShape(id)
  const box = area && editor.getShapePageBounds(area)
  if (!area || !box) return null
  const inside = onTopOf(editor, area, box)
  const around = inside.flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  // A card that sticks out is not cut through; a frame is a cut of its own.
  const whole = area.type === 'snip' ? box : Box.Common([box, ...around])
  return {
    ids: topmost([area, ...inside]),
    bounds: whole.clone().expandBy(area.type === 'snip' ? 0 : MARGIN),
  }
}

/** What lies on an area by its middle; in a frame also the larger things behind it. */
function onTopOf(editor: Editor, area: TLShape, box: Box): TLShape[] {
  return editor.getCurrentPageShapes().filter((shape) => {
    const bounds = shape.id === area.id ? undefined : editor.getShapePageBounds(shape)
    if (!bounds) return false
    if (area.type === 'snip') return shape.type !== 'snip' && bounds.collides(box)
    const isLarger = AREAS.has(shape.type) && bounds.w * bounds.h >= box.w * box.h
    return !isLarger && box.containsPoint(bounds.center)
  })
}

/** A chosen group or pile takes along what lies on it. */
function chosenShapes(editor: Editor): TLShape[] {
  const chosen = editor.getSelectedShapes().flatMap((shape) => {
    const box = AREAS.has(shape.type) ? editor.getShapePageBounds(shape) : undefined
    return box ? [shape, ...onTopOf(editor, shape, box)] : [shape]
  })
  return [...new Set(chosen)]
}

/** Children come with their parents. */
function topmost(shapes: readonly TLShape[]): TLShapeId[] {
  const ids = new Set<string>(shapes.map(({ id }) => id))
  return shapes.filter(({ parentId }) => !ids.has(parentId)).map(({ id }) => id)
}
