import { classes } from './classes.ts'
import styles from './EmptyState.module.css'
import { Picture } from './Picture.tsx'

interface EmptyStateProps {
  picture: string
  title: string
  text?: string
  /** Small: inside a panel. */
  small?: boolean
  alert?: boolean
  children?: React.ReactNode
}

/** Shows a picture and says what to do: for nothing yet, not found, and gone wrong. */
export function EmptyState({
  picture,
  title,
  text,
  small = false,
  alert = false,
  children,
}: EmptyStateProps) {
  const Title = small ? 'p' : 'h1'
  return (
    <div className={classes(styles.empty, small && styles.small)} role={alert ? 'alert' : undefined}>
      <Picture id={picture} size={small ? '3.5rem' : '7rem'} eager />
      <Title className={styles.title}>{title}</Title>
      {text && <p className={styles.text}>{text}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  )
}
