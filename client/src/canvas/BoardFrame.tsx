import { memo, useEffect, useMemo, useState } from 'react'
import type { Editor } from 'tldraw'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { AlikeChip } from './alike/AlikeChip.tsx'
import { BoardNotice, type Notice } from './BoardNotice.tsx'
import { BoardTools } from './BoardTools.tsx'
import styles from './board.module.css'
import type { BoardProps } from './boardProps.ts'
import { registerBoardContent } from './externalContent.ts'
import { guardCards } from './guardCards.ts'
import { guardTexts } from './guardTexts.ts'
import { OutPlace } from './out/OutPlace.tsx'
import { publishPresence, showPresence } from './presence.ts'
import { ReadBar } from './ReadBar.tsx'
import { ReadTools } from './ReadTools.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { sayWhenFull } from './sayWhenFull.ts'
import { takeInWords } from './takeInWords.ts'
import { TogetherChips } from './together/TogetherChips.tsx'
import { useTogether } from './together/useTogether.ts'
import { ZoneChoice } from './together/ZoneChoice.tsx'
import { useTouch } from './touch/useTouch.ts'
import { useBoardFocus } from './useBoardFocus.ts'
import { useFarClass } from './useFarClass.ts'
import { useKeepFit } from './useKeepFit.ts'
import { ViewButtons } from './ViewButtons.tsx'
import { fitAll, showZone } from './viewActions.ts'

interface BoardFrameProps extends BoardProps {
  editor: Editor
  doc: Y.Doc
  awareness: Awareness
  isReadOnly: boolean
  canArrange: boolean
}

/** Everything around the canvas: tools, view, who else is here. Nothing of it ever lies over the watermark's corner. */
export const BoardFrame = memo(function BoardFrame(props: BoardFrameProps) {
  const { editor, doc, awareness, isReadOnly, canArrange, presence, uploadPhoto, onReady } = props
  const [notice, setNotice] = useState<Notice | null>(null)

  useEffect(() => {
    editor.updateInstanceState({ isReadonly: isReadOnly, isGridMode: false, isDebugMode: false })
  }, [editor, isReadOnly])

  useEffect(() => showPresence(editor, awareness), [editor, awareness])
  useEffect(() => {
    if (!presence) {
      awareness.setLocalState(null)
      return
    }
    if (awareness.getLocalState() === null) awareness.setLocalState({})
    return publishPresence(editor, awareness)
  }, [editor, awareness, presence])

  useEffect(() => registerBoardContent(editor, { uploadPhoto, say: setNotice }), [editor, uploadPhoto])
  useEffect(() => guardCards(editor, { canArrange, say: setNotice }), [editor, canArrange])
  useEffect(() => guardTexts(editor, setNotice), [editor])
  useEffect(() => sayWhenFull(editor, setNotice), [editor])
  useEffect(() => takeInWords(editor), [editor])
  useKeepFit(editor)
  useTogether(editor, { doc, props, say: setNotice })
  useEffect(() => {
    onReady?.({ fit: () => fitAll(editor, 300), showZone: (zoneId) => showZone(editor, zoneId) })
  }, [editor, onReady])
  useBoardFocus(editor)
  useFarClass(editor)
  useTouch(editor)

  const { boardId } = props
  const context = useMemo(
    () => ({ editor, boardId, canArrange, say: setNotice, props }),
    [editor, boardId, canArrange, props],
  )

  return (
    <div className={styles.frame}>
      <BoardNotice notice={notice} onClose={() => setNotice(null)} />
      <TogetherChips editor={editor} props={props} />
      {props.lead && <ZoneChoice editor={editor} lead={props.lead} />}
      {isReadOnly ? <ReadBar context={context} /> : <SelectionBar context={context} />}
      {canArrange && <AlikeChip context={context} />}
      <OutPlace context={context} doc={doc} />
      <div className={styles.dock} data-dock={props.endSlot === undefined ? 'short' : 'long'}>
        <ViewButtons editor={editor} canUndo={!isReadOnly} />
        {isReadOnly ? <ReadTools context={context} /> : <BoardTools context={context} />}
        {props.endSlot !== undefined && <div className={styles.endSlot}>{props.endSlot}</div>}
      </div>
    </div>
  )
})
