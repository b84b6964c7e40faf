import type { Editor, TLRecord } from 'tldraw'

/**
 * Takes back, or does again, the last thing that shows on the board. tldraw also counts choosing and letting go as
 * steps: going through those would look as if the button does nothing.
 */
export function undoStep(editor: Editor): void {
  while (editor.getCanUndo() && !changesBoard(editor, () => editor.undo()));
}

export function redoStep(editor: Editor): void {
  while (editor.getCanRedo() && !changesBoard(editor, () => editor.redo()));
}

function changesBoard(editor: Editor, step: () => void): boolean {
  const { added, updated, removed } = editor.store.extractingChanges(step)
  const { document } = editor.store.scopedTypes
  const changed: TLRecord[] = [
    ...Object.values(added),
    ...Object.values(updated).map(([, now]) => now),
    ...Object.values(removed),
  ]
  return changed.some(({ typeName }) => document.has(typeName))
}
