import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './OfflineBanner.module.css'
import { useOnline } from './useOnline.ts'

export function OfflineBanner() {
  const t = useT()
  const online = useOnline()
  return (
    <div role="status" className={styles.holder}>
      {!online && (
        <p className={styles.banner}>
          <Picture id="1F50C" size="1.5rem" eager />
          {t('offline.banner')}
        </p>
      )}
    </div>
  )
}
