import { useT } from '../../i18n/translate.ts'
import { Streets } from '../../ui/Streets.tsx'
import styles from './MapPaper.module.css'
import type { MapShape } from './shapeTypes.ts'

const MEDIA_ID = /^[\w-]+$/

/** A photo of the map on the wall, or paper with a few quiet streets, so that one begins to draw more easily. */
export function MapPaper({ w, h, title, media, drawing }: MapShape['props']) {
  const t = useT()
  const name = title || t('canvas.map')
  const isPicture = media !== null && MEDIA_ID.test(media)
  return (
    <section className={styles.map} style={{ width: w, height: h }} aria-label={name}>
      {isPicture ? (
        <img src={`/api/media/${media}`} alt={name} decoding="async" draggable={false} />
      ) : (
        drawing && <Streets />
      )}
      {!isPicture && <p>{t('canvas.map.draw')}</p>}
    </section>
  )
}
