import { CARD_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import { useLayoutEffect, useRef, useState } from 'react'
import { DefaultColorStyle, type Editor, useValue } from 'tldraw'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import { ActionButtons } from './actions/ActionButtons.tsx'
import type { ActionContext } from './actions/boardAction.ts'
import { editWords, removeSelection } from './boardActions.ts'
import styles from './SelectionBar.module.css'

const COLOURS = ['yellow', 'light-green', 'light-blue', 'light-red', 'black'] as const
const COLOURED = new Set(['note', 'arrow', 'draw', 'line', 'text', 'highlight'])
const BAR_HEIGHT = 60

/** What one can do with what is selected: change its words, its colour, take it away. Stands above it. */
export function SelectionBar({ context }: { context: ActionContext }) {
  const { editor, canArrange } = context
  const t = useT()
  const place = useValue('bar place', () => placeOf(editor), [editor])
  const { bar, x } = useInside(place)
  const words = useValue('editable', () => editableOf(editor), [editor])
  const hasColour = useValue(
    'has colour',
    () => editor.getSelectedShapes().some(({ type }) => COLOURED.has(type)),
    [editor],
  )
  const canRemove = useValue(
    'removable',
    () => canArrange || editor.getSelectedShapeIds().some((id) => !id.startsWith(CARD_ID_PREFIX)),
    [editor, canArrange],
  )
  if (!place) return null
  return (
    <div
      ref={bar}
      className={styles.selection}
      style={{ left: x, insetBlockStart: place.y }}
      role="toolbar"
      aria-label={t('canvas.selection')}
    >
      {words && (
        <button type="button" onClick={() => edit(editor)}>
          <Picture id="270F" size="1.5rem" eager />
          {t('canvas.selection.edit')}
        </button>
      )}
      {hasColour &&
        COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            className={styles.swatch}
            data-colour={colour}
            aria-label={t(`canvas.colour.${colour}`)}
            title={t(`canvas.colour.${colour}`)}
            onClick={() => setColour(editor, colour)}
          />
        ))}
      <ActionButtons context={context} place="selection" />
      {canRemove && (
        <button type="button" onClick={() => removeSelection(editor)}>
          <Picture id="1F5D1" size="1.5rem" eager />
          {t('canvas.selection.remove')}
        </button>
      )}
    </div>
  )
}

const EDITABLE = new Set(['card', 'cluster', 'note', 'pile', 'snip', 'zone', 'text'])

function editableOf(editor: Editor) {
  const shape = editor.getOnlySelectedShape()
  return shape && !shape.isLocked && EDITABLE.has(shape.type) ? shape.id : null
}

function edit(editor: Editor): void {
  const id = editableOf(editor)
  if (!id) return
  editor.markHistoryStoppingPoint('words')
  editWords(editor, id)
}

function setColour(editor: Editor, colour: (typeof COLOURS)[number]): void {
  editor.markHistoryStoppingPoint('colour')
  editor.setStyleForSelectedShapes(DefaultColorStyle, colour)
}

interface BarPlace {
  /** Its middle, and how wide the canvas is. */
  x: number
  y: number
  w: number
}

const EDGE = 8

/** Where the middle of the bar comes, so that the whole of it is in sight, however many buttons it has. */
function useInside(place: BarPlace | null) {
  const bar = useRef<HTMLDivElement>(null)
  const [half, setHalf] = useState(0)
  useLayoutEffect(() => {
    if (bar.current) setHalf(bar.current.offsetWidth / 2 + EDGE)
  })
  const { x = 0, w = 0 } = place ?? {}
  return { bar, x: Math.max(half, Math.min(x, w - half)) }
}

/** Above the selection, inside the canvas; nowhere while a hand moves something. */
function placeOf(editor: Editor): BarPlace | null {
  if (!editor.isIn('select.idle')) return null
  const bounds = editor.getSelectionScreenBounds()
  if (!bounds || editor.getSelectedShapes().every(({ isLocked }) => isLocked)) return null
  const screen = editor.getViewportScreenBounds()
  const x = bounds.midX - screen.x
  const above = bounds.minY - screen.y - BAR_HEIGHT
  const y = above > 8 ? above : Math.min(bounds.maxY - screen.y + 16, screen.h - 2 * BAR_HEIGHT)
  return { x: Math.round(x), y: Math.round(y), w: screen.w }
}
