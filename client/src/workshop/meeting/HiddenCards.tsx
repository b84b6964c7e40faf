import { useT } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { Picture } from '../../ui/Picture.tsx'
import styles from './HiddenCards.module.css'
import { useMeeting } from './meetingContext.ts'
import { useLead } from './useLead.ts'

/** Before closing: steps whose cards nobody saw yet. Shown now they stand in the report, else they stay secret for good. */
export function HiddenCards() {
  const t = useT()
  const { session } = useMeeting()
  const { lead, isPending } = useLead()
  const hidden = session.activities.filter(({ revealed, cards }) => !revealed && cards > 0)
  if (hidden.length === 0) return null
  return (
    <section className={styles.hidden}>
      <p>{t('close.hidden')}</p>
      <ul>
        {hidden.map(({ id, title, picture, cards }) => (
          <li key={id} className={styles.step}>
            <Picture id={picture} size="1.75rem" />
            <span className={styles.name}>
              {title} · {t('common.cards', { n: cards })}
            </span>
            <Button isDisabled={isPending} onPress={() => lead({ type: 'reveal', activityId: id })}>
              {t('close.reveal')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
