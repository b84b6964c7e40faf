import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './PausedRoom.module.css'

/** Whoever leads asked everybody to look up. The work lies below, and comes back as it was. */
export function PausedRoom() {
  const t = useT()
  return (
    <div className={styles.paused} role="alert">
      <Picture id="1F440" size="8rem" eager />
      <p className={styles.title}>{t('pause.title')}</p>
      <p>{t('pause.text')}</p>
    </div>
  )
}
