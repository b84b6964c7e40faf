import type { ReactNode } from 'react'
import { Picture } from '../../ui/Picture.tsx'
import styles from './ActionButton.module.css'
import { ArrowIcon } from './ArrowIcon.tsx'

interface ActionButtonProps {
  children: ReactNode
  /** `now`: the one next step of this screen. `plain`: everything else. */
  kind?: 'now' | 'plain'
  picture?: string
  arrow?: boolean
  disabled?: boolean
  busy?: boolean
  onPress: () => void
}

/** A wide button with its word. While it cannot be used it stays readable and in the tab order. */
export function ActionButton(props: ActionButtonProps) {
  const { children, kind = 'plain', picture, arrow = false, disabled = false, busy = false, onPress } = props
  const off = disabled || busy
  return (
    <button
      type="button"
      className={`${styles.action} ${styles[kind]}`}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      onClick={() => {
        if (!off) onPress()
      }}
    >
      {picture && kind === 'plain' && <Picture id={picture} size="2rem" eager />}
      <span className={styles.word}>{children}</span>
      {picture && kind === 'now' && <Picture id={picture} size="1.8rem" eager />}
      {arrow && <ArrowIcon direction="on" />}
    </button>
  )
}
