import type { ReactNode } from 'react'
import { Picture } from '../../ui/Picture.tsx'
import styles from './RowButton.module.css'

interface RowButtonProps {
  picture: string
  children: ReactNode
  /** Small print under the word. */
  detail?: ReactNode
  size?: 'normal' | 'large'
  busy?: boolean
  /** Left out: a plain button. Given: a choice that is on or off. */
  selected?: boolean
  disabled?: boolean
  onChoose: () => void
}

/** A picture beside its word, over the whole width: few choices that are all equal. */
export function RowButton(props: RowButtonProps) {
  const { picture, children, detail, size = 'normal', busy = false, selected, disabled, onChoose } = props
  return (
    <button
      type="button"
      className={`${styles.row} ${styles[size]}`}
      aria-busy={busy || undefined}
      aria-pressed={selected}
      aria-disabled={disabled || undefined}
      onClick={onChoose}
    >
      <Picture id={picture} size={size === 'large' ? 'min(3.4rem, 76px)' : 'min(2.3rem, 52px)'} eager />
      <span className={styles.words}>
        <span className={styles.word}>{children}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </button>
  )
}
