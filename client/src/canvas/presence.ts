import { PICTURE_ID_PATTERN } from '@wijktafel/shared/ids'
import {
  type Editor,
  InstancePresenceRecordType,
  react,
  type TLInstancePresence,
  TLPOINTER_ID,
  type TLShapeId,
} from 'tldraw'
import type { Awareness } from 'y-protocols/awareness'

/**
 * Who is where on the board. The server stamps `user` on everyone's state; we write only `board`.
 * Ten times a second at most: hands are seen, and the network stays quiet.
 */
const PUBLISH_INTERVAL_MS = 100
const MAX_SELECTED = 12

interface BoardPresence {
  /** Null until the person pointed at the board. */
  cursor: { x: number; y: number } | null
  camera: { x: number; y: number; z: number }
  screen: { w: number; h: number }
  selected: readonly string[]
  at: number
}

/** Tells the others where this person points and looks. Returns how to stop; others then see nobody. */
export function publishPresence(editor: Editor, awareness: Awareness): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let next: BoardPresence | null = null
  const send = () => {
    timer = undefined
    if (next) awareness.setLocalStateField('board', next)
    next = null
  }
  const stop = react('publish presence', () => {
    next = readOwn(editor)
    timer ??= setTimeout(send, PUBLISH_INTERVAL_MS)
  })
  return () => {
    stop()
    clearTimeout(timer)
    awareness.setLocalStateField('board', null)
  }
}

function readOwn(editor: Editor): BoardPresence {
  const pointer = editor.store.get(TLPOINTER_ID)
  const { x, y, z } = editor.getCamera()
  const { w, h } = editor.getViewportScreenBounds()
  return {
    cursor: pointer?.lastActivityTimestamp ? { x: Math.round(pointer.x), y: Math.round(pointer.y) } : null,
    camera: { x: round(x), y: round(y), z: round(z) },
    screen: { w: Math.round(w), h: Math.round(h) },
    selected: editor.getSelectedShapeIds().slice(0, MAX_SELECTED),
    at: pointer?.lastActivityTimestamp ?? 0,
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Shows the others on the canvas. Returns how to stop. */
export function showPresence(editor: Editor, awareness: Awareness): () => void {
  const shown = new Set<TLInstancePresence['id']>()
  const handleChange = ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>) => {
    const changed = [...added, ...updated, ...removed].filter((client) => client !== awareness.clientID)
    if (changed.length === 0) return
    editor.store.mergeRemoteChanges(() => {
      for (const client of changed) {
        const id = InstancePresenceRecordType.createId(String(client))
        const presence = readOther(editor, id, awareness.getStates().get(client))
        if (presence) editor.store.put([presence])
        else if (editor.store.has(id)) editor.store.remove([id])
        if (presence) shown.add(id)
        else shown.delete(id)
      }
    })
  }
  handleChange({ added: [...awareness.getStates().keys()], updated: [], removed: [] })
  awareness.on('change', handleChange)
  return () => {
    awareness.off('change', handleChange)
    editor.store.mergeRemoteChanges(() => editor.store.remove([...shown]))
  }
}

const SIDE_COLOURS: Readonly<Record<string, string>> = { resident: '#6b4a2b', professional: '#2f5d8a' }
const NO_SIDE_COLOUR = '#565c6b'

/** Parses what another client says. Null when it does not say where it is on the board. */
function readOther(editor: Editor, id: TLInstancePresence['id'], state: unknown): TLInstancePresence | null {
  const user = objectOf(objectOf(state)?.user)
  const board = objectOf(objectOf(state)?.board)
  if (!user || !board) return null
  const [cursor, camera, screen] = [numbersOf(board.cursor), numbersOf(board.camera), numbersOf(board.screen)]
  const selected = Array.isArray(board.selected) ? board.selected.slice(0, MAX_SELECTED) : []
  const face = String(user.face)
  return InstancePresenceRecordType.create({
    id,
    userId: String(user.id),
    userName: String(user.name ?? ''),
    color: SIDE_COLOURS[String(user.side)] ?? NO_SIDE_COLOUR,
    currentPageId: editor.getCurrentPageId(),
    cursor: board.cursor ? { x: cursor.x ?? 0, y: cursor.y ?? 0, type: 'default', rotation: 0 } : null,
    camera: { x: camera.x ?? 0, y: camera.y ?? 0, z: camera.z || 1 },
    screenBounds: { x: 0, y: 0, w: screen.w ?? 1000, h: screen.h ?? 800 },
    selectedShapeIds: selected.filter((shape): shape is TLShapeId => String(shape).startsWith('shape:')),
    lastActivityTimestamp: Date.now(),
    meta: { role: String(user.role), face: PICTURE_ID_PATTERN.test(face) ? face : null },
  })
}

function objectOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
}

function numbersOf(value: unknown): Record<string, number | undefined> {
  const entries = Object.entries(objectOf(value) ?? {})
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => Number.isFinite(entry[1])))
}

/** Who leads this board: the regisseur who was seen last. Null while none is here. */
export function findLead(editor: Editor): string | null {
  const leads = editor.getCollaborators().filter(({ meta }) => meta.role === 'facilitator')
  leads.sort((a, b) => (b.lastActivityTimestamp ?? 0) - (a.lastActivityTimestamp ?? 0))
  return leads[0]?.userId ?? null
}
