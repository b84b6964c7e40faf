import { useEffect, useReducer } from 'react'
import { useT } from '../../i18n/translate.ts'
import { useMeeting } from './meetingContext.ts'
import styles from './TimeChip.module.css'
import { findTimeLeft } from './timeLeft.ts'

const TICK_MS = 1_000

/** How long the step still takes, in whole minutes by the server's clock. Nothing blinks. */
export function TimeChip() {
  const { stage, clockOffsetMs } = useMeeting()
  const t = useT()
  const [, tick] = useReducer((count: number) => count + 1, 0)
  const isRunning = stage?.timer?.endsAt != null
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [isRunning])

  const left = findTimeLeft(stage?.timer ?? null, Date.now() + clockOffsetMs)
  if (!left) return null
  return (
    <div className={styles.time} role="timer">
      {left.kind === 'minutes'
        ? t('phone.timer.minutes', { n: left.minutes })
        : t(`phone.timer.${left.kind}`)}
    </div>
  )
}
