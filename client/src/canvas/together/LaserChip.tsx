import { type Editor, useValue } from 'tldraw'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './TogetherChips.module.css'

/** While the laser pointer is in hand: what to do with it, and how to put it down. */
export function LaserChip({ editor }: { editor: Editor }) {
  const t = useT()
  const isOn = useValue('laser in hand', () => editor.getCurrentToolId() === 'laser', [editor])
  if (!isOn) return null
  return (
    <div className={styles.chip}>
      <Picture id="261D" size="1.5rem" eager />
      <p role="status">{t('canvas.laser.on')}</p>
      <button type="button" onClick={() => editor.setCurrentTool('select')}>
        {t('canvas.watch.stop')}
      </button>
    </div>
  )
}
