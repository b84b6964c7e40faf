import { type Atom, atom, type Editor } from 'tldraw'
import type { Target } from './target.ts'

const requests = new WeakMap<Editor, Atom<Target | null>>()

/** What someone wants to keep or share: while it is set, the sheet with the choices is open. */
export function outRequest(editor: Editor): Atom<Target | null> {
  const known = requests.get(editor) ?? atom<Target | null>('out request', null)
  requests.set(editor, known)
  return known
}
