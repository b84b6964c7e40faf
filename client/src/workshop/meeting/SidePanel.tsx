import { useEffect, useRef } from 'react'
import { useT } from '../../i18n/translate.ts'
import { classes } from '../../ui/classes.ts'
import type { PanelId } from './panels.ts'
import styles from './SidePanel.module.css'

interface SidePanelProps {
  panel: PanelId
  /** On small screens it lies over everything else, which the caller makes inert. What is typed in it survives a turn of the tablet. */
  isOver: boolean
  onClose: () => void
  children: React.ReactNode
}

/** One subject beside the board. Focus goes to it when it opens, and back when it closes; Escape closes it. */
export function SidePanel({ panel, isOver, onClose, children }: SidePanelProps) {
  const t = useT()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <>
      {isOver && (
        <button
          type="button"
          className={styles.backdrop}
          tabIndex={-1}
          aria-hidden="true"
          onClick={onClose}
        />
      )}
      <aside
        className={classes(styles.panel, isOver && styles.over)}
        aria-label={t(`panel.${panel}`)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
        }}
      >
        <header className={styles.header}>
          <h2 ref={heading} tabIndex={-1}>
            {t(`panel.${panel}`)}
          </h2>
          <button type="button" className={styles.close} aria-label={t('common.close')} onClick={onClose}>
            ✕
          </button>
        </header>
        <div className={styles.content}>{children}</div>
      </aside>
    </>
  )
}
