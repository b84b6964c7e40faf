import type { Editor } from 'tldraw'
import type * as Y from 'yjs'
import type { I18n } from '../../i18n/translate.ts'
import type { NamePicture } from '../pictureNames.ts'

/** In which words a board goes out. tldraw draws exports outside our own tree of components, so they are kept beside its editor. */
export interface OutWords {
  i18n: I18n
  namePicture: NamePicture
}

const words = new WeakMap<Editor, OutWords>()
const documents = new WeakMap<Editor, Y.Doc>()
const NO_WORDS: OutWords = { i18n: { language: 'nl', t: (key) => key }, namePicture: () => '' }

export function setOutWords(editor: Editor, known: OutWords & { doc: Y.Doc }): void {
  words.set(editor, known)
  documents.set(editor, known.doc)
}

export function outWordsOf(editor: Editor): OutWords {
  return words.get(editor) ?? NO_WORDS
}

/** The document that the editor shows; null until it stands. */
export function outDocumentOf(editor: Editor): Y.Doc | null {
  return documents.get(editor) ?? null
}
