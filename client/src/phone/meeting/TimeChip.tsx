import { useEffect, useReducer } from 'react'
import { useT } from '../../i18n/translate.ts'
import { useMeeting } from './meetingContext.ts'
import styles from './TimeChip.module.css'
import { findTimeLeft } from './timeLeft.ts'

const TICK_MS = 1_000

/**
 * How long the step still takes, in whole minutes by the server's clock. Nothing blinks. `isShort`: where several share the
 * device their name needs the room; it is read aloud in full.
 */
export function TimeChip({ isShort = false }: { isShort?: boolean }) {
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
  const words =
    left.kind === 'minutes' ? t('phone.timer.minutes', { n: left.minutes }) : t(`phone.timer.${left.kind}`)
  return (
    <div className={styles.time} role="timer" aria-label={words}>
      {isShort && left.kind === 'minutes' ? t('phone.timer.short', { n: left.minutes }) : words}
    </div>
  )
}
