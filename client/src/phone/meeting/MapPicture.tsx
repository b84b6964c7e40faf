import type { StageMap } from '@wijktafel/shared/stage'
import { useT } from '../../i18n/translate.ts'
import { Streets } from '../../ui/Streets.tsx'
import styles from './MapPicture.module.css'

/** The map of the neighbourhood as it hangs on the board; without a picture, paper with a few quiet streets. */
export function MapPicture({ map }: { map: StageMap }) {
  const t = useT()
  const name = t('phone.way.place')
  if (map.media)
    return <img className={styles.picture} src={`/api/media/${map.media}`} alt={name} draggable={false} />
  return (
    <div className={styles.picture} role="img" aria-label={name}>
      <Streets />
    </div>
  )
}
