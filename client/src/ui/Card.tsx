import styles from './Card.module.css'
import { classes } from './classes.ts'

interface CardProps {
  title?: React.ReactNode
  /** What stands at the end of the title's line. */
  aside?: React.ReactNode
  className?: string
  id?: string
  children: React.ReactNode
}

/** A white sheet on the paper: one subject. */
export function Card({ title, aside, className, id, children }: CardProps) {
  return (
    <section className={classes(styles.card, className)} id={id}>
      {title && (
        <header className={styles.header}>
          <h2 className={styles.title}>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </section>
  )
}
