import type { PictureId } from '@wijktafel/shared/ids'
import { type Atom, atom, type Editor } from 'tldraw'

/** What people share on a board besides what lies on it. The canvas' own parts read it, wherever they are drawn. */
export interface Together {
  /** Record id of the zone that everyone should look at now. */
  spotlight: string | null
  /** Record id of what this person's hand lies on. */
  about: string | null
  /** This person's own face, on their own hand. */
  face: PictureId | null
  /** How many remarks each record has. */
  remarks: ReadonlyMap<string, number>
  /** Opens what was said about a record. Without it the numbers are only looked at. */
  onRemarks: ((recordId: string) => void) | undefined
  /** The regisseur is choosing a zone to put in the light. */
  isChoosingZone: boolean
}

const NOTHING: Together = {
  ...{
    spotlight: null,
    about: null,
    face: null,
    remarks: new Map(),
    onRemarks: undefined,
    isChoosingZone: false,
  },
}

const states = new WeakMap<Editor, Atom<Together>>()

/** One for each open board; a signal of tldraw's, so that reading it keeps a drawing up to date. */
export function togetherOf(editor: Editor): Atom<Together> {
  const known = states.get(editor)
  if (known) return known
  const made = atom('together', NOTHING)
  states.set(editor, made)
  return made
}

export function setTogether(editor: Editor, change: Partial<Together>): void {
  togetherOf(editor).update((now) => ({ ...now, ...change }))
}
