import type { PictureId } from '@wijktafel/shared/ids'
import type { CSSProperties } from 'react'
import styles from './Picture.module.css'

interface PictureProps {
  id: PictureId | string
  /** What it shows, read aloud. Leave empty where the word stands beside it. */
  alt?: string
  /** CSS size, in rem by preference. A stylesheet around it may set another. */
  size?: string
  className?: string
  eager?: boolean
}

export function pictureUrl(id: string): string {
  return `/pictures/${id}.svg`
}

/** One OpenMoji picture from our own origin. */
export function Picture({ id, alt = '', size = '2.5rem', className, eager = false }: PictureProps) {
  return (
    <img
      src={pictureUrl(id)}
      alt={alt}
      className={className ? `${styles.picture} ${className}` : styles.picture}
      style={{ '--picture-size': size } as CSSProperties}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      draggable={false}
    />
  )
}
