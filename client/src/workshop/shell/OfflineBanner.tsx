import { useT } from '../../i18n/translate.ts'
import { OFFLINE_PICTURE } from '../../ui/meaningPictures.ts'
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
          <Picture id={OFFLINE_PICTURE} size="1.5rem" eager />
          {t('offline.banner')}
        </p>
      )}
    </div>
  )
}
