import type { ReactNode } from 'react'
import styles from './PhotoInput.module.css'

interface PhotoInputProps {
  source: 'camera' | 'gallery'
  size?: 'small' | 'large'
  onPick: (file: File) => void
  children: ReactNode
}

/** A file input that looks like the other choices. The camera opens without any permission of the page. */
export function PhotoInput({ source, size = 'large', onPick, children }: PhotoInputProps) {
  return (
    <label className={`${styles.input} ${styles[size]}`}>
      <input
        className="visually-hidden"
        type="file"
        accept="image/*"
        capture={source === 'camera' ? 'environment' : undefined}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // So that the same file can be chosen again after a problem.
          event.target.value = ''
          if (file) onPick(file)
        }}
      />
      {children}
    </label>
  )
}
