import { useT } from '../../i18n/translate.ts'
import type { SendProgress } from './myCards.ts'
import styles from './SendingBar.module.css'

/** How far a photo or recording is, as a calm bar and in words: no figures that run. */
export function SendingBar({ kind, part }: SendProgress) {
  const t = useT()
  if (part <= 0) return null
  const words = t(`phone.progress.${inWords(part)}`, { what: t(`phone.progress.${kind}`) })
  return (
    <span className={styles.sending}>
      <small>{words}</small>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.sent} style={{ inlineSize: `${Math.round(part * 100)}%` }} />
      </span>
    </span>
  )
}

function inWords(part: number): 'some' | 'half' | 'almost' {
  if (part < 0.4) return 'some'
  return part < 0.75 ? 'half' : 'almost'
}
