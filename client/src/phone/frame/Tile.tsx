import { softHyphens } from '../../pictures/softHyphens.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './Tile.module.css'

interface TileProps {
  picture: string
  word: string
  /** Left out: a plain button. Given: a choice that is on or off. */
  selected?: boolean
  size?: 'tiny' | 'small' | 'large'
  disabled?: boolean
  onChoose: () => void
}

const PICTURE_SIZES = { tiny: 'min(2.5rem, 56px)', small: 'min(3.1rem, 70px)', large: 'min(3.4rem, 76px)' }

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
      <Picture id={picture} size={PICTURE_SIZES[size]} eager />
      <span className={styles.word}>{softHyphens(word)}</span>
    </button>
  )
}
