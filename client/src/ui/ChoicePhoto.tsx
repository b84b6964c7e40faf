import { type ReactNode, useState } from 'react'
import styles from './ChoicePhoto.module.css'

interface ChoicePhotoProps {
  id: string
  alt: string
  /** Shown in its place once it is gone. */
  instead?: ReactNode
}

/** The photo that a choice stands for. One that was taken back since leaves no empty frame. */
export function ChoicePhoto({ id, alt, instead = null }: ChoicePhotoProps) {
  const [isGone, setIsGone] = useState(false)
  if (isGone) return instead
  return (
    <img
      className={styles.photo}
      src={`/api/media/${id}?size=small`}
      alt={alt}
      onError={() => setIsGone(true)}
    />
  )
}
