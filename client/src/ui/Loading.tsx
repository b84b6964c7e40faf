import styles from './Loading.module.css'
import { Picture } from './Picture.tsx'

/** Waits before it shows itself, so that a quick answer does not flicker. */
export function Loading({ label }: { label: string }) {
  return (
    <div className={styles.loading} role="status">
      <Picture id="1FA91" size="4rem" eager />
      <span>{label}</span>
    </div>
  )
}
