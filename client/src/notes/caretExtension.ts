import { Extension } from '@tiptap/core'
import { yCursorPlugin } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'

interface CaretUser {
  id?: string
  name?: string | null
  face?: string
}

/** Shows where others type, with their face. The server stamped who they are. */
export function caretExtension(awareness: Awareness): Extension {
  return Extension.create({
    name: 'caret',
    addProseMirrorPlugins: () => [
      yCursorPlugin(awareness, {
        awarenessStateFilter: (own: number, client: number) =>
          client !== own && isLastSignOf(awareness, client),
        cursorBuilder: buildCaret,
        selectionBuilder: () => ({ class: 'caret-selection' }),
      }),
    ],
  })
}

/**
 * Whether this is where its person was seen last. A device that lost its line and came back as another client leaves its
 * former self behind until the server notices: people have one caret.
 */
function isLastSignOf(awareness: Awareness, client: number): boolean {
  const seenAt = (id: number) => awareness.meta.get(id)?.lastUpdated ?? 0
  const personOf = (state: { [field: string]: unknown } | undefined) =>
    (state?.user as CaretUser | undefined)?.id
  const person = personOf(awareness.getStates().get(client))
  if (person === undefined) return true
  for (const [other, state] of awareness.getStates()) {
    if (other !== client && personOf(state) === person && seenAt(other) > seenAt(client)) return false
  }
  return true
}

function buildCaret(user: CaretUser): HTMLElement {
  const caret = document.createElement('span')
  caret.className = 'caret'
  caret.setAttribute('aria-hidden', 'true')
  const label = document.createElement('span')
  label.className = 'caret-label'
  if (user.face) {
    const face = document.createElement('img')
    face.src = `/pictures/${user.face}.svg`
    face.alt = ''
    label.append(face)
  }
  label.append(user.name ?? '')
  caret.append(label)
  return caret
}
