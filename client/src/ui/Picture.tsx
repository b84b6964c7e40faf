import type { PictureId } from '@wijktafel/shared/ids'
import { type CSSProperties, createContext, type SyntheticEvent, use } from 'react'
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

/** The same in pixels: painted many times sooner, and good for the size of a finger. */
export function smallPictureUrl(id: string): string {
  return `/pictures/${id}.webp`
}

/** Whether pictures up to the size of a tile come in pixels: on the phone, that may be a slow one. */
export const SmallPicturesContext = createContext(false)

/** From here on pixels look soft. In rem. */
const DRAWN_FROM = 4.5

function isLarge(size: string): boolean {
  return Number(/[\d.]+(?=r?em)/.exec(size)?.[0] ?? 0) >= DRAWN_FROM
}

/** Without network a drawing may be missing where its pixels are kept. */
function showSmall({ currentTarget }: SyntheticEvent<HTMLImageElement>, id: string): void {
  const small = smallPictureUrl(id)
  if (currentTarget.getAttribute('src') !== small) currentTarget.src = small
}

/** One OpenMoji picture from our own origin. */
export function Picture({ id, alt = '', size = '2.5rem', className, eager = false }: PictureProps) {
  const isSmall = use(SmallPicturesContext) && !isLarge(size)
  return (
    <img
      src={isSmall ? smallPictureUrl(id) : pictureUrl(id)}
      onError={(event) => showSmall(event, id)}
      alt={alt}
      className={className ? `${styles.picture} ${className}` : styles.picture}
      style={{ '--picture-size': size } as CSSProperties}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      draggable={false}
    />
  )
}
