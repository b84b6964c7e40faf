import { Picture } from '../../ui/Picture.tsx'
import type { MapPoint } from '../outbox/outboxItem.ts'
import { PIC } from '../pictures.ts'
import styles from './MapPicture.module.css'

/** Its point stands on the place. */
export function MapPin({ pin: { x, y }, size = '2.4rem' }: { pin: MapPoint; size?: string }) {
  return (
    <span className={styles.pin} style={{ left: `${x * 100}%`, top: `${y * 100}%` }}>
      <Picture id={PIC.pin} size={size} eager />
    </span>
  )
}
