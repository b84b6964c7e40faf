import { useState } from 'react'
import styles from './ChoicePhoto.module.css'

/** The photo that a choice stands for. One that was taken back since leaves no empty frame. */
export function ChoicePhoto({ id, alt }: { id: string; alt: string }) {
  const [isGone, setIsGone] = useState(false)
  if (isGone) return null
  return (
    <img
      className={styles.photo}
      src={`/api/media/${id}?size=small`}
      alt={alt}
      onError={() => setIsGone(true)}
    />
  )
}
