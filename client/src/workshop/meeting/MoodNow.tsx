import { asksMood, moodOf } from '@wijktafel/shared/pictures/feelings'
import { useT } from '../../i18n/translate.ts'
import { useCards } from '../../live/useStage.ts'
import { MoodRow } from '../../ui/MoodRow.tsx'
import { useMeeting } from './meetingContext.ts'
import styles from './NewCards.module.css'

/** Where a feeling is asked first: how the table feels, of the cards that everyone sees. */
export function MoodNow() {
  const t = useT()
  const { session, stage } = useMeeting()
  const { cards } = useCards(session.id)
  const { activity } = stage
  if (!activity || !asksMood(activity) || stage.decision || stage.outcome) return null
  const mood = moodOf((cards ?? []).filter(({ activityId }) => activityId === activity.id))
  if (!mood) return null
  return (
    <section className={styles.panel}>
      <h2>{t('mood.title')}</h2>
      <MoodRow mood={mood} />
    </section>
  )
}
