import { CARD_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import { DefaultColorStyle, type Editor, useValue } from 'tldraw'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import { ActionButtons } from './actions/ActionButtons.tsx'
import type { ActionContext } from './actions/boardAction.ts'
import { editWords, removeSelection } from './boardActions.ts'
import styles from './SelectionBar.module.css'
import { useSelectionPlace } from './selectionPlace.ts'

const COLOURS = ['yellow', 'light-green', 'light-blue', 'light-red', 'black'] as const
const COLOURED = new Set(['note', 'arrow', 'draw', 'line', 'text', 'highlight'])

/** What one can do with what is selected: change its words, its colour, take it away. Stands above it. */
export function SelectionBar({ context }: { context: ActionContext }) {
  const { editor, canArrange } = context
  const t = useT()
  const { isShown, bar, style } = useSelectionPlace(editor)
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
  if (!isShown) return null
  return (
    <div
      ref={bar}
      className={styles.selection}
      style={style}
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
