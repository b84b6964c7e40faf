import type { Editor } from '@tiptap/core'
import { yUndoPluginKey } from '@tiptap/y-tiptap'

/** Puts words in the place of others, as one step that can be undone by itself. */
export function putWords(editor: Editor, text: string, { from, to }: { from: number; to: number }): void {
  const separate = () => yUndoPluginKey.getState(editor.state)?.undoManager.stopCapturing()
  separate()
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      tr.insertText(text, from, to)
      return true
    })
    .run()
  separate()
}
