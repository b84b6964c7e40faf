import type { CardShapeProps, ZoneShapeProps } from '@wijktafel/shared/board/boardShapes'
import { holds, type Box as PlainBox, type ZoneBox } from '@wijktafel/shared/board/places'
import type { Editor, TLShape } from 'tldraw'
import { LOOSE } from './boardActions.ts'

export interface ShapeBox extends PlainBox {
  shape: TLShape
}

export interface ZoneContents {
  zone: ZoneBox
  /** Cards, notes and photos in no group and no pile, in reading order. */
  loose: readonly ShapeBox[]
  /** Groups and piles: they stay where they are. */
  fixed: readonly PlainBox[]
}

export function zonesOf(editor: Editor): TLShape[] {
  return editor.getCurrentPageShapes().filter(({ type }) => type === 'zone')
}

export function boxesOf(editor: Editor, shapes: readonly TLShape[]): ShapeBox[] {
  return shapes.flatMap((shape) => {
    const bounds = editor.getShapePageBounds(shape)
    return bounds ? [{ shape, x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }] : []
  })
}

export function inReadingOrder(boxes: readonly ShapeBox[]): ShapeBox[] {
  return [...boxes].sort((a, b) => Math.round((a.y - b.y) / 80) || a.x - b.x)
}

/** What lies in a zone. Null for a zone with a map: there each thing has its own place. */
export function contentsOf(editor: Editor, zoneShape: TLShape): ZoneContents | null {
  const [box] = boxesOf(editor, [zoneShape])
  if (!box) return null
  const shapes = editor.getCurrentPageShapes()
  const inner = boxesOf(
    editor,
    shapes.filter((other) => other.type === 'zone' && other !== zoneShape),
  ).filter((other) => isWithin(box, other))
  const zone: ZoneBox = { ...plain(box), form: formOf(zoneShape), inner: inner.map(plain) }
  const inZone = (types: ReadonlySet<string>) =>
    boxesOf(
      editor,
      shapes.filter(({ type }) => types.has(type)),
    ).filter(
      (each) => holds(zone, middleOf(each)) && !inner.some((other) => holds(plain(other), middleOf(each))),
    )
  if (inZone(MAPS).length > 0) return null
  const fixed = inZone(FIXED)
  const loose = inZone(LOOSE).filter(
    ({ shape, ...each }) =>
      !shape.isLocked &&
      !isPiled(editor, shape) &&
      !fixed.some((other) => holds(plain(other), middleOf(each))),
  )
  return { zone, loose: inReadingOrder(loose), fixed: fixed.map(plain) }
}

const MAPS: ReadonlySet<string> = new Set(['map'])
const FIXED: ReadonlySet<string> = new Set(['cluster', 'pile', 'wheel', 'stamp'])

export function isPiled(editor: Editor, { type, props }: TLShape): boolean {
  const pile = type === 'card' ? (props as CardShapeProps).pile : null
  return pile !== null && editor.getShape(pile as TLShape['id']) !== undefined
}

function formOf({ props }: TLShape): ZoneBox['form'] {
  return (props as ZoneShapeProps).form
}

function isWithin(large: PlainBox, small: PlainBox): boolean {
  const fits = small.x >= large.x && small.y >= large.y
  return fits && small.x + small.w <= large.x + large.w && small.y + small.h <= large.y + large.h
}

export function middleOf({ x, y, w, h }: PlainBox) {
  return { x: x + w / 2, y: y + h / 2 }
}

function plain({ x, y, w, h, shape }: ShapeBox): ZoneBox {
  return { x, y, w, h, ...(shape.type === 'zone' && { form: formOf(shape) }) }
}
