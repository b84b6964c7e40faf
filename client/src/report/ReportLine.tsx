import type { MediaId } from '@wijktafel/shared/ids'
import { useT } from '../i18n/translate.ts'
import { classes } from '../ui/classes.ts'
import { useMediaUrl } from '../ui/mediaUrl.ts'
import { Picture } from '../ui/Picture.tsx'
import styles from './ReportLine.module.css'

interface ReportLineProps {
  pictures: readonly string[]
  /** Instead of a picture. */
  photo?: MediaId | null | undefined
  /** Small, at the end: whose voice it was. */
  aside?: React.ReactNode
  as?: 'li' | 'div'
  children: React.ReactNode
}

/** The form of the whole report: pictures at the start, one sentence beside them. */
export function ReportLine({ pictures, photo, aside, as: Line = 'li', children }: ReportLineProps) {
  const t = useT()
  const mediaUrl = useMediaUrl()
  return (
    <Line className={styles.line} data-line>
      <span className={classes(styles.pictures, pictures.length > 1 && styles.several)}>
        {photo && <img className={styles.photo} src={mediaUrl(photo, 'small')} alt={t('report.photo')} />}
        {pictures.map((id) => (
          <Picture key={id} id={id} size={pictures.length > 1 ? '2.1rem' : '3.75rem'} eager />
        ))}
      </span>
      <div className={styles.words}>{children}</div>
      {aside}
    </Line>
  )
}
