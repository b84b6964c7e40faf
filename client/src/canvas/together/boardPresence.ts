import { type Editor, TLPOINTER_ID, type TLScribble, type TLShapeId } from 'tldraw'
import { decodeStrokes, encodeStrokes, type Stroke } from './scribbles.ts'
import { togetherOf } from './togetherState.ts'

/** What a person tells of themselves on a board, ten times a second at most: the field `board` of their awareness state. */
export interface BoardPresence {
  /** Null until the person pointed at the board. */
  cursor: { x: number; y: number } | null
  camera: { x: number; y: number; z: number }
  screen: { w: number; h: number }
  selected: readonly string[]
  /** What their laser pointer draws. */
  strokes: readonly Stroke[]
  /** Record that their hand lies on: "about this one". */
  about: string | null
  /** Record whose words they are writing. */
  editing: string | null
  /** User id of the person whose view they follow. */
  following: string | null
  at: number
}

const MAX_SELECTED = 12
const SHAPE_ID_PATTERN = /^shape:[\w-]{1,80}$/

export function readOwnPresence(editor: Editor): BoardPresence {
  const pointer = editor.store.get(TLPOINTER_ID)
  const { x, y, z } = editor.getCamera()
  const { w, h } = editor.getViewportScreenBounds()
  const { scribbles, followingUserId } = editor.getInstanceState()
  return {
    cursor: pointer?.lastActivityTimestamp ? { x: Math.round(pointer.x), y: Math.round(pointer.y) } : null,
    camera: { x: round(x), y: round(y), z: round(z) },
    screen: { w: Math.round(w), h: Math.round(h) },
    selected: editor.getSelectedShapeIds().slice(0, MAX_SELECTED),
    strokes: encodeStrokes(scribbles),
    about: togetherOf(editor).get().about,
    editing: editor.getEditingShapeId(),
    following: followingUserId,
    at: pointer?.lastActivityTimestamp ?? 0,
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

export interface OtherPresence {
  cursor: { x: number; y: number } | null
  camera: { x: number; y: number; z: number }
  screen: { w: number; h: number }
  selected: TLShapeId[]
  scribbles: TLScribble[]
  about: TLShapeId | null
  editing: TLShapeId | null
  following: string | null
}

/** Parses what another client says of itself. Null when it does not say where it is. */
export function parsePresence(value: unknown): OtherPresence | null {
  const board = objectOf(value)
  if (!board) return null
  const [camera, screen] = [numbersOf(board.camera), numbersOf(board.screen)]
  const cursor = objectOf(board.cursor) && numbersOf(board.cursor)
  return {
    cursor: cursor && { x: cursor.x ?? 0, y: cursor.y ?? 0 },
    // A camera that stands nowhere would take along everyone who follows it.
    camera: { x: camera.x ?? 0, y: camera.y ?? 0, z: (camera.z ?? 0) > 0 ? (camera.z ?? 1) : 1 },
    screen: { w: sizeOf(screen.w, 1000), h: sizeOf(screen.h, 800) },
    selected: Array.isArray(board.selected)
      ? board.selected.slice(0, MAX_SELECTED).flatMap((id) => shapeIdOf(id) ?? [])
      : [],
    scribbles: decodeStrokes(board.strokes),
    about: shapeIdOf(board.about),
    editing: shapeIdOf(board.editing),
    following: typeof board.following === 'string' ? board.following : null,
  }
}

export function objectOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
}

function shapeIdOf(value: unknown): TLShapeId | null {
  return typeof value === 'string' && SHAPE_ID_PATTERN.test(value) ? (value as TLShapeId) : null
}

function sizeOf(value: number | undefined, otherwise: number): number {
  return value !== undefined && value > 0 ? value : otherwise
}

function numbersOf(value: unknown): Record<string, number | undefined> {
  const entries = Object.entries(objectOf(value) ?? {})
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => Number.isFinite(entry[1])))
}
