import { useEffect, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { usePictureWord } from '../../pictures/pictureWordsContext.ts'
import { Picture } from '../../ui/Picture.tsx'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import styles from './CardFace.module.css'
import type { PhotoSource } from './myCards.ts'

interface CardFaceProps {
  pictures: readonly string[]
  text: string
  photo: PhotoSource | null
  /** What is said on it. */
  voice?: { src: string; seconds: number } | null
  size?: 'small' | 'large'
}

/** A card as it lies on the table: its pictures in order, its photo, what is said, its words. */
export function CardFace({ pictures, text, photo, voice = null, size = 'large' }: CardFaceProps) {
  const word = usePictureWord()
  const t = useT()
  return (
    <div className={`${styles.card} ${styles[size]}`} data-pictures={pictures.length}>
      {photo && <PhotoView photo={photo} />}
      {pictures.length > 0 && (
        <div className={styles.pictures}>
          {pictures.map((id) => (
            <Picture key={id} id={id} alt={word(id) || t('phone.picture')} size="var(--picture)" eager />
          ))}
        </div>
      )}
      {voice && <SoundPlayer {...voice} />}
      {text && <p dir="auto">{text}</p>}
    </div>
  )
}

export function PhotoView({ photo }: { photo: PhotoSource }) {
  const t = useT()
  const url = usePhotoUrl(photo)
  return url ? <img className={styles.photo} src={url} alt={t('phone.photo.alt')} /> : null
}

function usePhotoUrl(photo: PhotoSource): string | null {
  const blob = 'blob' in photo ? photo.blob : null
  const [local, setLocal] = useState<string | null>(null)
  useEffect(() => {
    if (!blob) return
    const url = URL.createObjectURL(blob)
    setLocal(url)
    return () => URL.revokeObjectURL(url)
  }, [blob])
  return 'url' in photo ? photo.url : local
}
