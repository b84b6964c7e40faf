import type * as Y from 'yjs'
import type { CardId, MediaId, PictureId } from '../ids.ts'
import { ID_PATTERN, PICTURE_ID_PATTERN } from '../ids.ts'
import { PHASES, type Phase } from '../method/phase.ts'
import { ZONE_FORMS } from '../method/zoneForm.ts'
import type { Side } from '../roles.ts'
import { VERDICTS } from '../stage.ts'
import { CARD_ID_PREFIX, ZONE_ID_PREFIX } from './boardDocument.ts'
import { readBoardMap, readPlace } from './boardMap.ts'
import { numberOf, readRecord, recordIds, recordsOf, textOf } from './boardReading.ts'
import {
  type CardContent,
  type CardShapeProps,
  cardSize,
  type OptionVotes,
  type StampShapeProps,
} from './boardShapes.ts'
import type { BoardRecord, Json, JsonObject } from './fieldGroups.ts'
import { type Box, centerOf, contains, holds, type Point, type ZoneBox } from './places.ts'

/** What lies on a board, as words and pictures: for the report, the list view and exports. */
export interface BoardListing {
  zones: readonly ListedZone[]
  groups: readonly ListedGroup[]
  piles: readonly ListedPile[]
  stamps: readonly ListedStamp[]
  /** What else takes up place: maps, wheels and frames. */
  others: readonly Box[]
  /** In reading order: top to bottom, left to right. */
  items: readonly BoardItem[]
}

export interface ListedZone {
  /** The template's id of the zone. */
  id: string
  recordId: string
  title: string
  picture: PictureId | null
  phase: Phase
  box: ZoneBox
}

export interface ListedGroup {
  id: string
  title: string
  zoneId: string | null
  box: Box
}

/** Its cards are items with its id as `pileId`. */
export interface ListedPile extends ListedGroup {
  isOpen: boolean
  groupId: string | null
}

export interface ListedStamp extends Omit<StampShapeProps, 'w' | 'h'> {
  id: string
  zoneId: string | null
  box: Box
}

const OTHER_TYPES: ReadonlySet<unknown> = new Set(['map', 'wheel', 'snip'])

const ITEM_KINDS = ['card', 'note', 'text', 'image'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

export interface BoardItem extends CardContent {
  recordId: string
  kind: ItemKind
  /** Set for cards that came from a person's phone or dialog through the server. */
  cardId: CardId | null
  /** Where its middle lies. */
  zoneId: string | null
  groupId: string | null
  /** The pile that it lies in: the record id. */
  pileId: string | null
  /** How high in its pile, see `inPileOrder`. */
  pileRank: string
  /** Where on the map it belongs, as parts of the map's width and height; null once it was moved off the map. */
  place: Point | null
  box: Box & { rotation: number }
}

const NOTE_SIDE = 200

/** Reads the whole board. Records that are not understood are left out, never fatal. */
export function readBoardCards(doc: Y.Doc): BoardListing {
  const records = recordsOf(doc)
  const shapes = new Map<string, BoardRecord>()
  const assets = new Map<string, JsonObject>()
  for (const id of recordIds(records)) {
    const record = readRecord(records, id)
    if (record?.typeName === 'shape') shapes.set(id, record)
    if (record?.typeName === 'asset') assets.set(id, objectOf(record.props))
  }
  const zones = withInner([...shapes.values()].flatMap(listZone)).sort(readingOrder)
  const all = [...shapes.values()]
  const groups = all.flatMap((shape) => listGroup(shape, zones)).sort(readingOrder)
  const piles = all.flatMap((shape) => listPile(shape, { zones, groups })).sort(readingOrder)
  const stamps = all.flatMap((shape) => listStamp(shape, zones)).sort(readingOrder)
  const map = readBoardMap(doc)?.box ?? null
  const around = { shapes, assets, zones, groups, map }
  const items = all.flatMap((shape) => listItem(shape, around)).sort(readingOrder)
  const others = all.flatMap((shape) =>
    OTHER_TYPES.has(shape.type) ? [boxOf(shape, objectOf(shape.props))] : [],
  )
  return { zones, groups, piles, stamps, others, items }
}

function listZone(shape: BoardRecord): ListedZone[] {
  if (shape.type !== 'zone') return []
  const props = objectOf(shape.props)
  const phase = PHASES.find((known) => known === props.phase) ?? 'start'
  return [
    {
      id: shape.id.startsWith(ZONE_ID_PREFIX) ? shape.id.slice(ZONE_ID_PREFIX.length) : shape.id,
      recordId: shape.id,
      title: textOf(props.title),
      picture: pictureOf(props.picture),
      phase,
      box: { ...boxOf(shape, props), ...formOf(props) },
    },
  ]
}

function formOf({ form }: JsonObject): Pick<ZoneBox, 'form'> {
  const known = ZONE_FORMS.find((each) => each === form)
  return known && known !== 'box' ? { form: known } : {}
}

/** Rings lie in each other: cards of the outer one belong around the inner one. */
function withInner(zones: readonly ListedZone[]): ListedZone[] {
  return zones.map((zone) => {
    const inner = zones.filter((other) => other !== zone && liesIn(other.box, zone.box)).map(({ box }) => box)
    return inner.length === 0 ? zone : { ...zone, box: { ...zone.box, inner } }
  })
}

function liesIn(small: Box, large: Box): boolean {
  if (small.w * small.h >= large.w * large.h) return false
  return contains(large, small) && contains(large, { x: small.x + small.w, y: small.y + small.h })
}

function listGroup(shape: BoardRecord, zones: readonly ListedZone[]): ListedGroup[] {
  if (shape.type !== 'cluster') return []
  const props = objectOf(shape.props)
  const box = boxOf(shape, props)
  return [{ id: shape.id, title: textOf(props.title), zoneId: holderOf(box, zones)?.id ?? null, box }]
}

function listPile(
  shape: BoardRecord,
  { zones, groups }: Pick<Surroundings, 'zones' | 'groups'>,
): ListedPile[] {
  if (shape.type !== 'pile') return []
  const props = objectOf(shape.props)
  const box = boxOf(shape, props)
  const place = { zoneId: holderOf(box, zones)?.id ?? null, groupId: holderOf(box, groups)?.id ?? null }
  return [{ id: shape.id, title: textOf(props.title), isOpen: props.isOpen === true, ...place, box }]
}

function listStamp(shape: BoardRecord, zones: readonly ListedZone[]): ListedStamp[] {
  if (shape.type !== 'stamp') return []
  const props = objectOf(shape.props)
  const box = boxOf(shape, props)
  return [
    {
      id: shape.id,
      decisionId: textOf(props.decisionId),
      proposal: textOf(props.proposal),
      verdict: VERDICTS.find((known) => known === props.verdict) ?? 'noBallots',
      winner: textOf(props.winner) || null,
      pictures: picturesOf(props.pictures),
      ballots: Math.max(0, numberOf(props.ballots)),
      closedAt: numberOf(props.closedAt),
      votes: votesOf(props.votes),
      zoneId: holderOf(box, zones)?.id ?? null,
      box,
    },
  ]
}

interface Surroundings {
  shapes: ReadonlyMap<string, BoardRecord>
  assets: ReadonlyMap<string, JsonObject>
  zones: readonly ListedZone[]
  groups: readonly ListedGroup[]
  map: Box | null
}

function listItem(shape: BoardRecord, around: Surroundings): BoardItem[] {
  const props = objectOf(shape.props)
  const content = contentOf(shape, props, around.assets)
  if (!content) return []
  const { kind, card, pile, pileRank } = content
  const size = kind === 'card' ? cardSize(card) : sizeOf(kind, props)
  const box = { ...pagePlace(shape, around.shapes), ...size, rotation: numberOf(shape.rotation) }
  const id = shape.id.slice(CARD_ID_PREFIX.length)
  return [
    {
      ...card,
      recordId: shape.id,
      kind,
      cardId: shape.id.startsWith(CARD_ID_PREFIX) && ID_PATTERN.test(id) ? (id as CardId) : null,
      zoneId: holderOf(box, around.zones)?.id ?? null,
      groupId: holderOf(box, around.groups)?.id ?? null,
      pileId: pile !== null && around.shapes.get(pile)?.type === 'pile' ? pile : null,
      pileRank,
      place: around.map !== null && contains(around.map, centerOf(box)) ? readPlace(shape.meta) : null,
      box,
    },
  ]
}

/** The smallest zone or group that the middle of the box lies in. */
function holderOf<Holder extends { box: ZoneBox }>(box: Box, holders: readonly Holder[]): Holder | null {
  const middle = centerOf(box)
  const under = holders.filter((holder) => holds(holder.box, middle))
  return under.sort((a, b) => a.box.w * a.box.h - b.box.w * b.box.h)[0] ?? null
}

function contentOf(shape: BoardRecord, props: JsonObject, assets: ReadonlyMap<string, JsonObject>) {
  const words = {
    ...{ text: '', pictures: [], photo: null },
    ...{ voice: null, voiceSeconds: 0, side: null, face: null },
  }
  const kind = ITEM_KINDS.find((known) => known === shape.type)
  if (kind === undefined) return null
  if (kind === 'card') {
    const { pile, pileRank, ...card } = readCardProps(props)
    return { kind, card, pile, pileRank }
  }
  if (kind === 'image') {
    const photo = mediaIdOf(assets.get(textOf(props.assetId))?.src)
    return photo && { kind, card: { ...words, text: textOf(props.altText), photo }, ...NO_PILE }
  }
  const text = plainText(props.richText).trim()
  return text === '' ? null : { kind, card: { ...words, text }, ...NO_PILE }
}

const NO_PILE = { pile: null, pileRank: '' }

/** Parses what stands in a card record; anything that is not as it should be is left out. */
export function readCardProps(props: JsonObject): CardShapeProps {
  const side: Side | null = props.side === 'resident' || props.side === 'professional' ? props.side : null
  return {
    text: textOf(props.text),
    pictures: picturesOf(props.pictures),
    photo: ID_PATTERN.test(textOf(props.photo)) ? (props.photo as MediaId) : null,
    voice: ID_PATTERN.test(textOf(props.voice)) ? (props.voice as MediaId) : null,
    voiceSeconds: Math.max(0, numberOf(props.voiceSeconds)),
    side,
    face: pictureOf(props.face),
    pile: textOf(props.pile) || null,
    pileRank: textOf(props.pileRank),
  }
}

function mediaIdOf(src: Json | undefined): MediaId | null {
  const id = /^\/api\/media\/([^/?]+)/.exec(textOf(src))?.[1]
  return id !== undefined && ID_PATTERN.test(id) ? (id as MediaId) : null
}

function picturesOf(value: Json | undefined): PictureId[] {
  const pictures = Array.isArray(value) ? (value as readonly Json[]) : []
  return pictures.map(pictureOf).filter((picture) => picture !== null)
}

function votesOf(value: Json | undefined): OptionVotes[] {
  const votes = Array.isArray(value) ? (value as readonly Json[]) : []
  return votes.map(objectOf).map(({ recordId, label, count }) => ({
    recordId: textOf(recordId) || null,
    label: textOf(label),
    count: Math.max(0, numberOf(count)),
  }))
}

function pictureOf(value: Json | undefined): PictureId | null {
  return typeof value === 'string' && PICTURE_ID_PATTERN.test(value) ? (value as PictureId) : null
}

/** The words of tldraw's rich text, one line a paragraph. */
export function plainText(node: Json | undefined, depth = 0): string {
  if (depth > 20 || typeof node !== 'object' || node === null || Array.isArray(node)) return ''
  const { type, text, content } = node as JsonObject
  const inner = Array.isArray(content)
    ? content.map((child: Json) => plainText(child, depth + 1)).join(type === 'doc' ? '\n' : '')
    : ''
  return type === 'hardBreak' ? '\n' : textOf(text) + inner
}

function boxOf(shape: BoardRecord, props: JsonObject): Box {
  return { x: numberOf(shape.x), y: numberOf(shape.y), w: numberOf(props.w), h: numberOf(props.h) }
}

function sizeOf(kind: string, props: JsonObject) {
  const scale = numberOf(props.scale) || 1
  if (kind === 'note') return { w: NOTE_SIDE * scale, h: (NOTE_SIDE + numberOf(props.growY)) * scale }
  return { w: numberOf(props.w), h: numberOf(props.h) }
}

/** Position on the page of a shape that may stand in others. Ends at a missing parent or a circle. */
function pagePlace(shape: BoardRecord, shapes: ReadonlyMap<string, BoardRecord>) {
  const place = { x: numberOf(shape.x), y: numberOf(shape.y) }
  let parent = shapes.get(textOf(shape.parentId))
  for (let depth = 0; parent && depth < 20; depth += 1) {
    place.x += numberOf(parent.x)
    place.y += numberOf(parent.y)
    parent = shapes.get(textOf(parent.parentId))
  }
  return place
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
}

const ROW_HEIGHT = 60

function readingOrder(a: { box: Box }, b: { box: Box }): number {
  return Math.round(a.box.y / ROW_HEIGHT) - Math.round(b.box.y / ROW_HEIGHT) || a.box.x - b.box.x
}
