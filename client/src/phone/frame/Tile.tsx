import { Picture } from '../../ui/Picture.tsx'
import styles from './Tile.module.css'

interface TileProps {
  picture: string
  word: string
  /** Left out: a plain button. Given: a choice that is on or off. */
  selected?: boolean
  size?: 'small' | 'large'
  disabled?: boolean
  onChoose: () => void
}

/** A picture above its word: the one kind of choice that needs no reading. */
export function Tile({ picture, word, selected, size = 'small', disabled = false, onChoose }: TileProps) {
  return (
    <button
      type="button"
      className={`${styles.tile} ${styles[size]}`}
      aria-pressed={selected}
      aria-disabled={disabled || undefined}
      onClick={onChoose}
    >
      <Picture id={picture} size={size === 'large' ? '3.4rem' : '3.1rem'} eager />
      <span className={styles.word}>{word}</span>
    </button>
  )
}
