import 'tldraw/tldraw.css'
import { useEffect, useState } from 'react'
import { type Editor, Tldraw } from 'tldraw'
import type * as Y from 'yjs'
import styles from './board.module.css'
import { type BoardStore, createBoardStore } from './boardStore.ts'
import { type NamePicture, PictureNamesContext } from './pictureNames.ts'
import { boardShapeUtils } from './shapes/boardShapeUtils.ts'
import { pileVisibility } from './shapes/pileVisibility.ts'
import { tldrawAssets } from './tldrawAssets.ts'
import { boardComponents, boardOptions, uiOverrides } from './uiOverrides.ts'
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
        {board && (
          <Tldraw
            key={board.store.id}
            store={board.store}
            shapeUtils={boardShapeUtils}
            components={boardComponents}
            overrides={uiOverrides}
            assetUrls={tldrawAssets}
            options={boardOptions}
            getShapeVisibility={pileVisibility}
            autoFocus={false}
            onMount={handleMount}
          />
        )}
      </section>
    </PictureNamesContext>
  )
}
