import styles from './Chip.module.css'
import { classes } from './classes.ts'
import { Picture } from './Picture.tsx'

interface ChipProps {
  picture?: string
  /** `paper`: a fact. `now`: where we are. A phase: its colour, always with its name. */
  tone?: 'paper' | 'now' | 'ok' | 'start' | 'discover' | 'define' | 'develop' | 'deliver' | 'learn'
  solid?: boolean
  className?: string
  children: React.ReactNode
}

export function Chip({ picture, tone = 'paper', solid = false, className, children }: ChipProps) {
  return (
    <span className={classes(styles.chip, styles[tone], solid && styles.solid, className)}>
      {picture && <Picture id={picture} size="1.4em" eager />}
      <span>{children}</span>
    </span>
  )
}
