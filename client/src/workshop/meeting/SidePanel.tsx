import { useT } from '../../i18n/translate.ts'
import type { PanelId } from './panels.ts'
import styles from './SidePanel.module.css'

interface SidePanelProps {
  panel: PanelId
  onClose: () => void
  children: React.ReactNode
}

/** One subject beside the board, on wide screens. */
export function SidePanel({ panel, onClose, children }: SidePanelProps) {
  const t = useT()
  return (
    <aside className={styles.panel} aria-label={t(`panel.${panel}`)}>
      <header className={styles.header}>
        <h2>{t(`panel.${panel}`)}</h2>
        <button type="button" className={styles.close} aria-label={t('common.close')} onClick={onClose}>
          ✕
        </button>
      </header>
      <div className={styles.content}>{children}</div>
    </aside>
  )
}
