import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { Suggestion } from '@wijktafel/shared/language/finding'
import type { SentenceInNote } from './easyCheck.ts'

/** Puts words in the place of others, as one step that can be undone by itself. */
export function putWords(editor: Editor, text: string, { from, to }: { from: number; to: number }): void {
  asOneStep(editor, (tr) => tr.insertText(text, from, to))
}

/** Puts what was suggested in its place in a sentence. What has no place of its own is advice, and puts nothing. */
export function putSuggestion(
  editor: Editor,
  { from }: Pick<SentenceInNote, 'from'>,
  { text, replaces }: Suggestion,
): void {
  if (replaces) putWords(editor, text, { from: from + replaces.start, to: from + replaces.end })
}

/** Puts a picture at a place, in the same way. */
export function putPicture(editor: Editor, picture: { id: string; alt: string }, at: number): void {
  const node = editor.schema.nodes.picture?.create(picture)
  if (node) asOneStep(editor, (tr) => tr.insert(at, node))
}

/** Puts each sentence of the note on a line of its own. `starts`: where sentences begin that do not begin a line. */
export function putLinesApart(editor: Editor, starts: readonly number[]): void {
  asOneStep(editor, (tr) => {
    for (const start of starts.toSorted((a, b) => b - a)) {
      const before = tr.doc
        .resolve(start)
        .parent.textBetween(0, tr.doc.resolve(start).parentOffset, '\n', '\uFFFC')
      const spaces = before.length - before.trimEnd().length
      tr.delete(start - spaces, start)
      tr.split(start - spaces)
    }
  })
}

/** A change that one undo takes back, and nothing else. */
export function asOneStep(editor: Editor, change: (transaction: Transaction) => unknown): void {
  const separate = () => yUndoPluginKey.getState(editor.state)?.undoManager.stopCapturing()
  separate()
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      change(tr)
      return true
    })
    .run()
  separate()
}
