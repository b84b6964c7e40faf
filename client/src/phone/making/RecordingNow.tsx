import { LIMITS } from '@wijktafel/shared/limits'
import { useEffect, useRef, useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { formatSeconds } from '../../ui/formatSeconds.ts'
import { Picture } from '../../ui/Picture.tsx'
import { listenToLevel } from './listenToLevel.ts'
import styles from './RecordingNow.module.css'

interface RecordingNowProps {
  since: number
  stream: MediaStream
  onStop: () => void
}

/** While somebody speaks: that they are heard, how long already, and how to stop. */
export function RecordingNow({ since, stream, onStop }: RecordingNowProps) {
  const t = useT()
  const [now, setNow] = useState(since)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 200)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    button.current?.focus()
    return listenToLevel(stream, (level) => button.current?.style.setProperty('--level', level.toFixed(2)))
  }, [stream])
  const seconds = Math.min(LIMITS.SOUND_SECONDS, Math.max(0, (now - since) / 1000))
  return (
    <div className={styles.recording}>
      <button ref={button} type="button" className={styles.stop} onClick={onStop}>
        <Picture id="23F9" size="min(3.4rem, 76px)" eager />
        {t('sound.stop')}
      </button>
      <p className={styles.clock} aria-hidden="true">
        {t('sound.time', { time: formatSeconds(seconds), all: formatSeconds(LIMITS.SOUND_SECONDS) })}
      </p>
      <span className={styles.line} aria-hidden="true">
        <span style={{ inlineSize: `${(seconds / LIMITS.SOUND_SECONDS) * 100}%` }} />
      </span>
    </div>
  )
}
