import { useT } from '../../i18n/translate.ts'
import type { ConnectionState } from '../../live/connectionState.ts'
import { usePageConnection } from '../../live/usePageConnection.ts'
import { Picture } from '../../ui/Picture.tsx'
import styles from './ConnectionChip.module.css'
import { CONNECTION_PICTURES, shortWordsOf } from './connectionLook.ts'
import { useLasting } from './useLasting.ts'

/** What is stored sooner is simply stored: a chip that flickers is not calm. */
const SAY_AFTER_MS = 700

const CALM: ReadonlySet<ConnectionState> = new Set(['together', 'saving', 'connecting'])

/** A small sign that all is well. Not spoken at each change: what must be heard is in the banner. */
export function ConnectionChip() {
  const t = useT()
  const { state } = usePageConnection()
  const shown = useLasting<ConnectionState>(state ?? 'connecting', { delayMs: SAY_AFTER_MS, now: 'together' })
  const word = t(shortWordsOf(shown))
  return (
    <span
      className={styles.chip}
      data-state={shown}
      data-calm={CALM.has(shown)}
      role="img"
      aria-label={t('connection.label', { word })}
      title={word}
    >
      <Picture id={CONNECTION_PICTURES[shown]} size="1.1rem" eager />
      <span className={styles.word}>{word}</span>
    </span>
  )
}
