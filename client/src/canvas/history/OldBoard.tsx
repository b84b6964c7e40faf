import { useEffect, useState } from 'react'
import { type Editor, react, type TLShapeId } from 'tldraw'
import type * as Y from 'yjs'
import type { NamePicture } from '../pictureNames.ts'
import { StillBoard } from '../StillBoard.tsx'

interface OldBoardProps {
  /** A document of its own, connected to nothing. */
  doc: Y.Doc
  namePicture: NamePicture
  /** The record that is chosen, here or elsewhere. */
  chosen: string | null
  onChoose: (recordId: string | null) => void
}

/** A board as it was. One thing on it can be chosen, nothing can be changed. */
export function OldBoard({ doc, namePicture, chosen, onChoose }: OldBoardProps) {
  const [editor, setEditor] = useState<Editor | null>(null)
  useEffect(() => {
    if (!editor) return
    return react('chosen on the old board', () => onChoose(editor.getOnlySelectedShapeId()))
  }, [editor, onChoose])
  useEffect(() => {
    if (!editor || chosen === editor.getOnlySelectedShapeId()) return
    const id = chosen as TLShapeId | null
    if (id === null || !editor.getShape(id)) {
      editor.selectNone()
      return
    }
    editor.select(id)
    editor.zoomToSelectionIfOffscreen()
  }, [editor, chosen])
  return <StillBoard doc={doc} namePicture={namePicture} onReady={setEditor} />
}
