import { PICTURE_ID_PATTERN } from '@wijktafel/shared/ids'
import { type Editor, InstancePresenceRecordType, react, type TLInstancePresence } from 'tldraw'
import type { Awareness } from 'y-protocols/awareness'
import { type BoardPresence, objectOf, parsePresence, readOwnPresence } from './together/boardPresence.ts'

/**
 * Who is where on the board. The server stamps `user` on everyone's state; we write only `board`.
 * Ten times a second at most: hands are seen, and the network stays quiet.
 */
const PUBLISH_INTERVAL_MS = 100

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
    next = readOwnPresence(editor)
    timer ??= setTimeout(send, PUBLISH_INTERVAL_MS)
  })
  return () => {
    stop()
    clearTimeout(timer)
    awareness.setLocalStateField('board', null)
  }
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
  const board = parsePresence(objectOf(state)?.board)
  if (!user || !board) return null
  const face = String(user.face)
  return InstancePresenceRecordType.create({
    id,
    userId: String(user.id),
    userName: String(user.name ?? ''),
    color: SIDE_COLOURS[String(user.side)] ?? NO_SIDE_COLOUR,
    currentPageId: editor.getCurrentPageId(),
    cursor: board.cursor && { ...board.cursor, type: 'default', rotation: 0 },
    camera: board.camera,
    screenBounds: { x: 0, y: 0, ...board.screen },
    selectedShapeIds: board.selected,
    scribbles: board.scribbles,
    lastActivityTimestamp: Date.now(),
    meta: {
      ...{ role: String(user.role), face: PICTURE_ID_PATTERN.test(face) ? face : null },
      // Not as tldraw keeps it: it hides whoever follows me and rests, and then nobody would see who is here.
      ...{ about: board.about, editing: board.editing, following: board.following },
    },
  })
}

/** Who leads this board: the regisseur who was seen last. Null while none is here. */
export function findLead(editor: Editor): string | null {
  const leads = editor.getCollaborators().filter(({ meta }) => meta.role === 'facilitator')
  leads.sort((a, b) => (b.lastActivityTimestamp ?? 0) - (a.lastActivityTimestamp ?? 0))
  return leads[0]?.userId ?? null
}
