import { useT } from '../i18n/translate.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './BoardError.module.css'

/** When the canvas itself fails: what happened, and what to do. The board is safe in the document. */
export function BoardError() {
  const t = useT()
  return (
    <div className={styles.whole} role="alert">
      <Picture id="1F527" size="4.5rem" eager />
      <p>{t('canvas.error')}</p>
      <button type="button" className={styles.again} onClick={() => window.location.reload()}>
        {t('canvas.error.reload')}
      </button>
    </div>
  )
}

/** When one shape cannot be drawn, the others can. */
export function ShapeError() {
  const t = useT()
  return <div className={styles.shape}>{t('canvas.error.shape')}</div>
}
