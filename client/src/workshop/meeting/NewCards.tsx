import { can } from '@wijktafel/shared/roles'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { useMeeting } from './meetingContext.ts'
import styles from './NewCards.module.css'

/** In a silent round: how many cards wait. Never what stands on them. */
export function NewCards() {
  const t = useT()
  const { session, stage } = useMeeting()
  const { activity, revealed, counts, inTurn = null } = stage
  const waiting = can(session.role, 'session.lead') ? 'cards.waiting' : 'cards.hidden'
  const left = counts.cards - (inTurn?.shown ?? 0)
  if (!activity?.silent || revealed || stage.decision || stage.outcome || (inTurn && left === 0)) return null
  return (
    <section className={styles.panel} role="status">
      <h2>{t('cards.new')}</h2>
      <p className={styles.line}>
        <Picture id="1F92B" size="2rem" eager />
        <span>{t(left === 0 ? 'cards.none' : waiting, { n: left })}</span>
      </p>
      {counts.done > 0 && (
        <p className={styles.done}>{t('cards.done', { done: counts.done, n: counts.people })}</p>
      )}
    </section>
  )
}
