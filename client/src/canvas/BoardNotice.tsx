import { useEffect } from 'react'
import { type Params, useT } from '../i18n/translate.ts'
import styles from './BoardNotice.module.css'

export interface Notice {
  key: string
  params?: Params
}

const SHOW_MS = 7_000

/** One thing that happened, in plain words. Goes away by itself; a screen reader reads it at once. */
export function BoardNotice({ notice, onClose }: { notice: Notice | null; onClose: () => void }) {
  const t = useT()
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(onClose, SHOW_MS)
    return () => clearTimeout(timer)
  }, [notice, onClose])
  return (
    <div className={styles.place} role="status" data-notice>
      {notice && (
        <div className={styles.notice}>
          <span>{t(notice.key, notice.params)}</span>
          <button type="button" className={styles.close} onClick={onClose}>
            {t('canvas.close')}
          </button>
        </div>
      )}
    </div>
  )
}
