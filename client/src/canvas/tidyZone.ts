import type { CardShapeProps } from '@wijktafel/shared/board/boardShapes'
import { type Box, placeInZone } from '@wijktafel/shared/board/places'
import { bySide } from '@wijktafel/shared/board/sortCards'
import type { Side } from '@wijktafel/shared/roles'
import type { Editor, TLShape, TLShapePartial } from 'tldraw'
import { layoutGroup } from './groupPlaces.ts'
import { CLUSTER_HEADER } from './shapes/ClusterShape.tsx'
import {
  boxesOf,
  contentsOf,
  inReadingOrder,
  isPiled,
  middleOf,
  type ShapeBox,
  zonesOf,
} from './zoneContents.ts'

/** Lays what lies loose in these zones in straight rows, in the order in which one reads it. One step to take back. */
export function tidyZones(editor: Editor, zones: readonly TLShape[] = zonesOf(editor)): void {
  editor.run(() => {
    editor.markHistoryStoppingPoint('tidy')
    for (const zone of zones) layRows(editor, zone, (loose) => [loose])
  })
}

/** The same, residents first, then professionals, then what is of nobody; each side begins a row of its own. */
export function sortZone(editor: Editor, zone: TLShape): void {
  editor.run(() => {
    editor.markHistoryStoppingPoint('sort')
    layRows(editor, zone, sidesOf)
  })
}

function layRows(
  editor: Editor,
  zoneShape: TLShape,
  inParts: (loose: readonly ShapeBox[]) => readonly (readonly ShapeBox[])[],
): void {
  const contents = contentsOf(editor, zoneShape)
  if (!contents) return
  const { zone, loose, fixed } = contents
  const taken: Box[] = [...fixed]
  for (const part of inParts(loose)) {
    const laid: Box[] = []
    for (const { shape } of part) {
      const size = straightSize(editor, shape)
      const place = placeInZone(zone, size, [...taken, ...laid])
      laid.push({ ...place, ...size })
      editor.updateShapes([{ id: shape.id, type: shape.type, ...place, rotation: 0 }])
    }
    // What comes next begins below: the whole width down to here is taken.
    const bottom = Math.max(zone.y, ...laid.map(({ y, h }) => y + h))
    taken.push(...laid, { x: zone.x, y: zone.y, w: zone.w, h: bottom - zone.y })
  }
}

/** Lays the cards on a group by side. Its frame grows when they need more rows than before. */
export function sortGroup(editor: Editor, group: TLShape): void {
  const [frame] = boxesOf(editor, [group])
  const cards = sidesOf(cardsOf(editor, group)).flat()
  if (!frame || cards.length === 0) return
  const sizes = cards.map(({ shape }) => straightSize(editor, shape))
  const layouts = sizes.map((_, n) => layoutGroup(sizes, n + 1, CLUSTER_HEADER))
  const fitting = layouts.filter(({ w }) => w <= frame.w)
  const layout = fitting.at(-1) ?? layouts[0]
  if (!layout) return
  const moves: TLShapePartial[] = cards.map(({ shape: { id, type } }, n) => ({
    ...{ id, type, rotation: 0 },
    x: frame.x + (layout.places[n]?.x ?? 0),
    y: frame.y + (layout.places[n]?.y ?? 0),
  }))
  editor.run(() => {
    editor.markHistoryStoppingPoint('sort')
    editor.updateShapes([
      { id: group.id, type: group.type, props: { h: Math.max(frame.h, layout.h) } },
      ...moves,
    ])
  })
}

/** The cards and notes that lie on a group. */
export function cardsOf(editor: Editor, group: TLShape): ShapeBox[] {
  const frame = editor.getShapePageBounds(group)
  const loose = editor
    .getCurrentPageShapes()
    .filter((shape) => SORTED.has(shape.type) && !shape.isLocked && !isPiled(editor, shape))
  return inReadingOrder(boxesOf(editor, loose).filter((box) => frame?.containsPoint(middleOf(box))))
}

const SORTED: ReadonlySet<string> = new Set(['card', 'note', 'image', 'text'])

function sidesOf(boxes: readonly ShapeBox[]): ShapeBox[][] {
  return bySide(boxes.map((box) => ({ ...box, side: sideOf(box.shape) })))
}

export function sideOf({ type, props }: TLShape): Side | null {
  return type === 'card' ? (props as CardShapeProps).side : null
}

function straightSize(editor: Editor, shape: TLShape) {
  const { w, h } = editor.getShapeGeometry(shape).bounds
  return { w, h }
}
