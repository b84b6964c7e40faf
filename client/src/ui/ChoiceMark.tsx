import type { CSSProperties } from 'react'
import styles from './ChoiceMark.module.css'
import { ChoicePhoto } from './ChoicePhoto.tsx'
import { Picture } from './Picture.tsx'

interface ChoiceMarkProps {
  choice: { photo?: string | null | undefined; pictures: readonly string[] } | undefined
  /** Of a picture, in CSS. A photo is half as wide again. */
  size: string
  alt?: string
  /** The picture of a choice that has none. */
  otherwise: string
}

/** By what one knows a choice again in a row: its photo, else its first picture. */
export function ChoiceMark({ choice, size, alt = '', otherwise }: ChoiceMarkProps) {
  const picture = <Picture id={choice?.pictures[0] ?? otherwise} alt={alt} size={size} eager />
  if (!choice?.photo) return <span className={styles.mark}>{picture}</span>
  return (
    <span className={styles.mark} style={{ '--choice-photo': `calc(1.5 * ${size})` } as CSSProperties}>
      <ChoicePhoto id={choice.photo} alt={alt} instead={picture} />
    </span>
  )
}
