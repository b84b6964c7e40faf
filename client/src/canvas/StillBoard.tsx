import { useEffect, useState } from 'react'
import type { Editor } from 'tldraw'
import type * as Y from 'yjs'
import styles from './board.module.css'
import { type BoardStore, createBoardStore } from './boardStore.ts'
import { Canvas } from './Canvas.tsx'
import { type NamePicture, PictureNamesContext } from './pictureNames.ts'
import { fitAll } from './viewActions.ts'

interface StillBoardProps {
  /** Any board document; it need not be connected to anything. */
  doc: Y.Doc
  namePicture?: NamePicture
  /** Called once, when everything stands. */
  onReady?: (editor: Editor) => void
}

const noName = () => ''

/** A board to look at: what was, what would be, or what goes on paper. Nothing on it can be changed. */
export function StillBoard({ doc, namePicture = noName, onReady }: StillBoardProps) {
  const [board, setBoard] = useState<BoardStore | null>(null)
  useEffect(() => {
    const opened = createBoardStore(doc, { canEdit: false, canArrange: false })
    setBoard(opened)
    return () => {
      setBoard(null)
      opened.dispose()
    }
  }, [doc])
  const handleMount = (editor: Editor) => {
    editor.updateInstanceState({ isReadonly: true, isGridMode: false })
    fitAll(editor)
    onReady?.(editor)
  }
  return (
    <PictureNamesContext value={namePicture}>
      <section className={styles.board}>
        {board && <Canvas key={board.store.id} store={board.store} onMount={handleMount} />}
      </section>
    </PictureNamesContext>
  )
}
