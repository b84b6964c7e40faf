import { useT } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { phaseColors } from '../../ui/phaseLook.ts'
import { FaceList } from './FaceList.tsx'
import { useMeeting } from './meetingContext.ts'
import { PromisedList } from './PromisedList.tsx'
import styles from './QuestionStage.module.css'

/** A step without a canvas: its picture, its question large, and who sits at the table. */
export function QuestionStage() {
  const t = useT()
  const { stage } = useMeeting()
  const { activity, people, promised = [] } = stage
  if (!activity) {
    return (
      <div className={styles.stage}>
        {promised.length > 0 ? (
          <PromisedList promised={promised} />
        ) : (
          <EmptyState picture="1F4CB" title={t('meeting.noStep')} text={t('meeting.noStepText')} />
        )}
      </div>
    )
  }
  return (
    <section className={styles.stage} style={phaseColors(activity.phase)}>
      <Picture id={activity.picture} size="clamp(4.5rem, 14vh, 9rem)" eager />
      <h2 className={styles.question}>{activity.question ?? activity.title}</h2>
      {activity.question && <p className={styles.title}>{activity.title}</p>}
      <FaceList people={people} />
      {people.length === 0 && <p className={styles.title}>{t('people.none')}</p>}
    </section>
  )
}
