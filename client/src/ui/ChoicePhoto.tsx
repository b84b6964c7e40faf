import { type ReactNode, useState } from 'react'
import styles from './ChoicePhoto.module.css'
import { useMediaUrl } from './mediaUrl.ts'

interface ChoicePhotoProps {
  id: string
  alt: string
  /** Shown in its place once it is gone. */
  instead?: ReactNode
}

/** The photo that a choice stands for. One that was taken back since leaves no empty frame. */
export function ChoicePhoto({ id, alt, instead = null }: ChoicePhotoProps) {
  const mediaUrl = useMediaUrl()
  const [isGone, setIsGone] = useState(false)
  if (isGone) return instead
  return (
    <img className={styles.photo} src={mediaUrl(id, 'small')} alt={alt} onError={() => setIsGone(true)} />
  )
}
