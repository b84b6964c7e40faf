import type { CardShapeProps, Size } from '@wijktafel/shared/board/boardShapes'
import { bySide, byVotes } from '@wijktafel/shared/board/sortCards'
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
import { layInRows, type RowPart } from './zoneRows.ts'

/** Lays what lies loose in these zones in straight rows, in the order in which one reads it. One step to take back. */
export function tidyZones(editor: Editor, zones: readonly TLShape[] = zonesOf(editor)): void {
  editor.run(() => {
    editor.markHistoryStoppingPoint('tidy')
    for (const zone of zones) layRows(editor, zone, (loose) => [{ cards: loose }])
  })
}

/** The same, residents first, then professionals, then what is of nobody; each side begins a row of its own. */
export function sortZone(editor: Editor, zone: TLShape): void {
  editor.run(() => {
    editor.markHistoryStoppingPoint('sort')
    layRows(editor, zone, (loose) => sidesOf(loose).map((cards) => ({ cards })))
  })
}

/** The same, what got votes first and most of them in front; the rest begins a row of its own. `votes` by record id. */
export function sortZoneByVotes(editor: Editor, zone: TLShape, votes: ReadonlyMap<string, number>): void {
  editor.run(() => {
    editor.markHistoryStoppingPoint('sort')
    layRows(editor, zone, (loose) => {
      const ranked = mostVotedFirst(loose, votes)
      const chosen = ranked.filter(({ shape }) => votes.get(shape.id))
      return [{ cards: chosen, isRanked: true }, { cards: ranked.slice(chosen.length) }]
    })
  })
}

type Loose = Size & { shape: TLShape }

function layRows(
  editor: Editor,
  zoneShape: TLShape,
  inParts: (loose: readonly Loose[]) => readonly RowPart<Loose>[],
): void {
  const contents = contentsOf(editor, zoneShape)
  if (!contents) return
  const loose = contents.loose.map(({ shape }) => ({ shape, ...straightSize(editor, shape) }))
  const laid = layInRows(contents, inParts(loose))
  editor.updateShapes(
    laid.map(({ card: { shape }, place }) => ({ id: shape.id, type: shape.type, ...place, rotation: 0 })),
  )
}

/** Lays the cards on a group by side. Its frame grows when they need more rows than before. */
export function sortGroup(editor: Editor, group: TLShape): void {
  layInGroup(editor, group, sidesOf(cardsOf(editor, group)).flat())
}

/** The same, what got most votes first. */
export function sortGroupByVotes(editor: Editor, group: TLShape, votes: ReadonlyMap<string, number>): void {
  layInGroup(editor, group, mostVotedFirst(cardsOf(editor, group), votes))
}

function layInGroup(editor: Editor, group: TLShape, cards: readonly ShapeBox[]): void {
  const [frame] = boxesOf(editor, [group])
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

function sidesOf<Card extends { shape: TLShape }>(cards: readonly Card[]): Card[][] {
  return bySide(cards.map((card) => ({ ...card, side: sideOf(card.shape) })))
}

function mostVotedFirst<Card extends { shape: TLShape }>(
  cards: readonly Card[],
  votes: ReadonlyMap<string, number>,
): Card[] {
  return byVotes(cards, ({ shape }) => votes.get(shape.id) ?? 0)
}

export function sideOf({ type, props }: TLShape): Side | null {
  return type === 'card' ? (props as CardShapeProps).side : null
}

function straightSize(editor: Editor, shape: TLShape) {
  const { w, h } = editor.getShapeGeometry(shape).bounds
  return { w, h }
}
