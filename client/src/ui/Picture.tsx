import type { PictureId } from '@wijktafel/shared/ids'

interface PictureProps {
  id: PictureId | string
  /** What it shows, read aloud. Leave empty where the word stands beside it. */
  alt?: string
  /** CSS size, in rem by preference. */
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
      className={className}
      style={{ inlineSize: size, blockSize: size }}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      draggable={false}
    />
  )
}
