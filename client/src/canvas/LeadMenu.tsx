import { useEffect, useRef, useState } from 'react'
import { type Editor, useValue } from 'tldraw'
import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import { BoardIcon } from './BoardIcon.tsx'
import styles from './board.module.css'
import { areZonesLocked, setZonesLocked, tidyZones } from './boardActions.ts'

/** What only the regisseur does: lay tidy, and loosen or fasten the zones. */
export function LeadMenu({ editor }: { editor: Editor }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const isLocked = useValue('zones locked', () => areZonesLocked(editor), [editor])
  useEffect(() => {
    if (!isOpen) return
    const close = (event: Event) => {
      const isInside = event.target instanceof Node && place.current?.contains(event.target)
      if (!isInside || (event instanceof KeyboardEvent && event.key === 'Escape')) setOpen(false)
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [isOpen])
  const run = (action: () => void) => () => {
    action()
    setOpen(false)
  }
  return (
    <div className={styles.lead} ref={place}>
      <button
        type="button"
        className={styles.tool}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        data-tool="more"
      >
        <span className={styles.toolPicture}>
          <BoardIcon name="more" />
        </span>
        <span className={styles.toolName}>{t('canvas.tool.more')}</span>
      </button>
      {isOpen && (
        <ul className={styles.menu}>
          <li>
            <button type="button" onClick={run(() => tidyZones(editor))}>
              <Picture id="1F9F9" size="1.6rem" eager />
              {t('canvas.lead.tidy')}
            </button>
          </li>
          <li>
            <button type="button" onClick={run(() => setZonesLocked(editor, !isLocked))}>
              <Picture id={isLocked ? '1F513' : '1F512'} size="1.6rem" eager />
              {t(isLocked ? 'canvas.lead.unlock' : 'canvas.lead.lock')}
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}
