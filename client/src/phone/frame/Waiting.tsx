import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import styles from './Waiting.module.css'

/** Between two screens: a chair that waits. No words, since none may be loaded yet. */
export function Waiting() {
  return (
    <div className={styles.waiting} aria-busy="true">
      <Picture id={PIC.table} size="min(4.5rem, 101px)" eager />
    </div>
  )
}
