import { useEffect, useRef, useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { ActionButtons } from './actions/ActionButtons.tsx'
import type { ActionContext } from './actions/boardAction.ts'
import { BoardIcon } from './BoardIcon.tsx'
import styles from './board.module.css'

/** What only the regisseur does. */
export function LeadMenu({ context }: { context: ActionContext }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
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
        <div className={styles.menu}>
          <ActionButtons context={context} place="lead" onRun={() => setOpen(false)} />
        </div>
      )}
    </div>
  )
}
