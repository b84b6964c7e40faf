import { Extension } from '@tiptap/core'
import { yCursorPlugin } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'

interface CaretUser {
  name?: string | null
  face?: string
}

/** Shows where others type, with their face. The server stamped who they are. */
export function caretExtension(awareness: Awareness): Extension {
  return Extension.create({
    name: 'caret',
    addProseMirrorPlugins: () => [
      yCursorPlugin(awareness, {
        cursorBuilder: buildCaret,
        selectionBuilder: () => ({ class: 'caret-selection' }),
      }),
    ],
  })
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
