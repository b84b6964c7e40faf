import { can } from '@wijktafel/shared/roles'
import { useCallback, useMemo, useState } from 'react'
import { DefaultColorStyle, DefaultFontStyle, DefaultSizeStyle, type Editor, useTldrawUser } from 'tldraw'
import { useLanguage, useT } from '../i18n/translate.ts'
import { BoardFrame } from './BoardFrame.tsx'
import { BoardStatus, isShutOut } from './BoardStatus.tsx'
import styles from './board.module.css'
import type { BoardProps } from './boardProps.ts'
import { Canvas } from './Canvas.tsx'
import { PictureNamesContext } from './pictureNames.ts'
import { useBoard } from './useBoard.ts'

const noName = () => ''

/** The canvas of a meeting, with its tools. Fills the element it stands in. */
export function Board(props: BoardProps) {
  const { boardId, role, access, namePicture = noName, licenseKey } = props
  const t = useT()
  const canEdit = access === 'edit' && can(role, 'board.edit')
  const canArrange = canEdit && can(role, 'board.arrange')
  const { board, live, status, unreadable, isNewer } = useBoard(boardId, { canEdit, canArrange })
  const [editor, setEditor] = useState<Editor | null>(null)
  const user = useBoardUser(props.me)
  const isReadOnly = !canEdit || isNewer

  const handleMount = useCallback((mounted: Editor) => {
    prepareEditor(mounted)
    setEditor(mounted)
    return () => setEditor(null)
  }, [])

  return (
    <PictureNamesContext value={namePicture}>
      <section className={styles.board} aria-label={t('canvas.board')} data-loaded={board !== null}>
        {board && !isShutOut(status) && (
          <Canvas
            key={board.store.id}
            store={board.store}
            user={user}
            licenseKey={licenseKey}
            onMount={handleMount}
          />
        )}
        {editor && board && live && !isShutOut(status) && (
          <BoardFrame
            {...props}
            editor={editor}
            doc={live.doc}
            awareness={live.awareness}
            isReadOnly={isReadOnly}
            canArrange={canArrange && !isNewer}
          />
        )}
        <BoardStatus
          status={status}
          hasBoard={board !== null}
          isNewer={isNewer}
          unreadable={unreadable}
          refusals={live?.refusals ?? 0}
          refusedFor={live?.refusedFor ?? null}
        />
      </section>
    </PictureNamesContext>
  )
}

function prepareEditor(editor: Editor): void {
  editor.setStyleForNextShapes(DefaultFontStyle, 'sans')
  editor.setStyleForNextShapes(DefaultSizeStyle, 'm')
  editor.setStyleForNextShapes(DefaultColorStyle, 'black')
}

function useBoardUser(me: BoardProps['me']) {
  const language = useLanguage()
  const { id = '', name = '' } = me ?? {}
  const userPreferences = useMemo(() => {
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    return {
      // Without an own id the server's stamp still tells others who this is.
      id: id || `local-${Math.random().toString(36).slice(2)}`,
      name,
      locale: language,
      colorScheme: 'light' as const,
      animationSpeed: isCalm ? 0 : 1,
      isSnapMode: false,
    }
  }, [id, name, language])
  return useTldrawUser({ userPreferences, setUserPreferences: ignore })
}

/** The screen's language and calm are set in one place for the whole application, not in the canvas. */
function ignore(): void {}
