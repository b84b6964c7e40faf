import { Link } from 'wouter'
import { Picture } from '../../ui/Picture.tsx'
import styles from './ThingLine.module.css'

interface ThingLineProps {
  picture: string
  href: string
  title: string
  facts?: string
  /** What can be done with it, beside the link. */
  children?: React.ReactNode
}

/** A board or a note that one can open. */
export function ThingLine({ picture, href, title, facts, children }: ThingLineProps) {
  return (
    <li className={styles.line}>
      <Link href={href} className={styles.thing}>
        <Picture id={picture} size="2rem" />
        <span className={styles.title}>{title}</span>
        {facts && <span className={styles.facts}>{facts}</span>}
      </Link>
      {children}
    </li>
  )
}
