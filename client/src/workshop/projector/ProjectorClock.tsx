import { useT } from '../../i18n/translate.ts'
import { useMeeting } from '../meeting/meetingContext.ts'
import { formatRemaining, useRemaining } from '../meeting/useRemaining.ts'
import styles from './ProjectorClock.module.css'

/** What is left of the time; says in words when it is over. Nothing without a timer. */
export function ProjectorClock() {
  const t = useT()
  const { stage, clockOffsetMs } = useMeeting()
  const remaining = useRemaining(stage.timer, clockOffsetMs)
  if (remaining === null) return null
  return (
    <span className={styles.clock} role="timer" aria-label={t('timer.left')}>
      {remaining === 0 ? t('timer.over') : formatRemaining(remaining)}
    </span>
  )
}
