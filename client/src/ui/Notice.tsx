import { classes } from './classes.ts'
import styles from './Notice.module.css'
import { Picture } from './Picture.tsx'

interface NoticeProps {
  tone?: 'fact' | 'warning' | 'problem'
  picture?: string
  children: React.ReactNode
}

const PICTURES = { fact: '2139', warning: '26A0', problem: '26A0' }

/** A line that must be seen, with its picture. A problem is read aloud at once. */
export function Notice({ tone = 'fact', picture, children }: NoticeProps) {
  return (
    <div className={classes(styles.notice, styles[tone])} role={tone === 'problem' ? 'alert' : undefined}>
      <Picture id={picture ?? PICTURES[tone]} size="1.75rem" eager />
      <div>{children}</div>
    </div>
  )
}
