import type { Editor } from 'tldraw'
import type { Notice } from './BoardNotice.tsx'

/** A board holds so many things and no more: tldraw leaves out what does not fit without a word. Returns how to end it. */
export function sayWhenFull(editor: Editor, say: (notice: Notice) => void): () => void {
  const handleFull = () => say({ key: 'canvas.notice.full' })
  editor.on('max-shapes', handleFull)
  return () => {
    editor.off('max-shapes', handleFull)
  }
}
