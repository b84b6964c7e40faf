import type { ActivityId } from '@wijktafel/shared/ids'
import { useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import { useMeeting } from './meetingContext.ts'
import styles from './QuestionFooter.module.css'

/** Always in the same corners: your cards, and "I am done". */
export function QuestionFooter({ activityId }: { activityId: ActivityId }) {
  const { mine, isDone, setDone, open } = useMeeting()
  const t = useT()
  const cards = mine.filter((card) => card.activityId === activityId).length
  const done = isDone(activityId)
  return (
    <div className={styles.corners}>
      <button type="button" className={styles.cards} onClick={() => open({ name: 'own' })}>
        <Picture id={PIC.pictures} size="1.7rem" eager />
        <span>
          <strong>{t('phone.question.cards', { n: cards })}</strong>
          <br />
          {t('phone.question.yours')}
        </span>
      </button>
      <button
        type="button"
        className={styles.done}
        aria-pressed={done}
        onClick={() => setDone(activityId, !done)}
      >
        <Picture id={PIC.done} size="1.7rem" eager />
        <span>{done ? t('phone.question.isDone') : t('phone.question.done')}</span>
      </button>
    </div>
  )
}
