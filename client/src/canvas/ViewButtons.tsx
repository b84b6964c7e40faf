import { type Editor, useValue } from 'tldraw'
import { useT } from '../i18n/translate.ts'
import { BoardIcon, type IconName } from './BoardIcon.tsx'
import { redoStep, undoStep } from './undoStep.ts'
import styles from './ViewButtons.module.css'
import { fitAll } from './viewActions.ts'

/** Back, forth, nearer, farther, everything. */
export function ViewButtons({ editor, canUndo }: { editor: Editor; canUndo: boolean }) {
  const t = useT()
  const hasUndo = useValue('can undo', () => editor.getCanUndo(), [editor])
  const hasRedo = useValue('can redo', () => editor.getCanRedo(), [editor])
  const quick = { animation: { duration: 160 } }
  return (
    <div className={styles.view} role="toolbar" aria-label={t('canvas.view')}>
      {canUndo && (
        <>
          <ViewButton
            icon="undo"
            label={t('canvas.undo')}
            isDisabled={!hasUndo}
            onPress={() => undoStep(editor)}
          />
          <ViewButton
            icon="redo"
            label={t('canvas.redo')}
            isDisabled={!hasRedo}
            onPress={() => redoStep(editor)}
          />
        </>
      )}
      <ViewButton icon="minus" label={t('canvas.zoomOut')} onPress={() => editor.zoomOut(undefined, quick)} />
      <ViewButton icon="plus" label={t('canvas.zoomIn')} onPress={() => editor.zoomIn(undefined, quick)} />
      <ViewButton icon="fit" label={t('canvas.fit')} onPress={() => fitAll(editor, 160)} />
    </div>
  )
}

interface ViewButtonProps {
  icon: IconName
  label: string
  isDisabled?: boolean
  onPress: () => void
}

function ViewButton({ icon, label, isDisabled = false, onPress }: ViewButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} disabled={isDisabled} onClick={onPress}>
      <BoardIcon name={icon} />
    </button>
  )
}
