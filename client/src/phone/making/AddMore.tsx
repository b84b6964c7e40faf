import type { CardKind } from '@wijktafel/shared/method/template'
import { useT } from '../../i18n/translate.ts'
import { useMeeting } from '../meeting/meetingContext.ts'
import styles from './AddMore.module.css'
import { useWays } from './useWays.ts'
import { WayRow } from './WayRow.tsx'

/** The other ways of this question, for who wants more on the same card. */
export function AddMore({ beside }: { beside: CardKind }) {
  const { open, asked } = useMeeting()
  const t = useT()
  const ways = useWays(asked).filter(({ name }) => name !== beside)
  if (ways.length === 0) return null
  return (
    <section className={styles.more}>
      <h2>{t('phone.addMore')}</h2>
      <WayRow ways={ways} label={t('phone.addMore')} onChoose={({ view }) => open(view)} />
    </section>
  )
}
