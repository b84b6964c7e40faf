import type { ReactNode } from 'react'
import styles from './NewsRegion.module.css'

/** Always there for who listens; without room of its own while there is nothing to say. */
export function NewsRegion({ children }: { children?: ReactNode }) {
  return (
    <div role="status" className={styles.news}>
      {children}
    </div>
  )
}
