import { type Editor, useValue } from 'tldraw'
import { useT } from '../i18n/translate.ts'
import { SoundPlayer } from '../ui/SoundPlayer.tsx'
import { ActionButtons } from './actions/ActionButtons.tsx'
import type { ActionContext } from './actions/boardAction.ts'
import styles from './SelectionBar.module.css'
import { useSelectionPlace } from './selectionPlace.ts'
import { isCard } from './shapes/pileVisibility.ts'

/** What who may only read the board can do with what they tapped: point at it, say or read something, listen. Stands above it. */
export function ReadBar({ context }: { context: ActionContext }) {
  const { editor } = context
  const t = useT()
  const { isShown, bar, style } = useSelectionPlace(editor)
  const sound = useValue('chosen sound', () => soundOf(editor), [editor])
  if (!isShown) return null
  return (
    <div
      ref={bar}
      className={styles.selection}
      style={style}
      role="toolbar"
      aria-label={t('canvas.selection')}
    >
      {sound && (
        <div className={styles.sound} key={sound.voice}>
          <SoundPlayer src={`/api/media/${sound.voice}`} seconds={sound.voiceSeconds} />
        </div>
      )}
      <ActionButtons context={context} place="selection" isReadOnly />
    </div>
  )
}

function soundOf(editor: Editor) {
  const shape = editor.getOnlySelectedShape()
  return shape && isCard(shape) && shape.props.voice !== null ? shape.props : null
}
