import { LIMITS } from '@wijktafel/shared/limits'
import { useEffect, useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { formatSeconds } from './formatSeconds.ts'
import { recorderObstacle } from './microphone.ts'
import { Picture } from './Picture.tsx'
import { SoundFileInput } from './SoundFileInput.tsx'
import { SoundPlayer } from './SoundPlayer.tsx'
import styles from './SoundRecorder.module.css'
import { useBlobUrl } from './useBlobUrl.ts'
import { type Recording, useRecorder } from './useRecorder.ts'

interface SoundRecorderProps {
  onUse: (recording: Recording) => void
}

/** Records what someone says, lets them listen, and do it again. Without a microphone: a file of this device. */
export function SoundRecorder({ onUse }: SoundRecorderProps) {
  const t = useT()
  const { state, start, stop, reset } = useRecorder()
  const obstacle = state.name === 'ready' ? recorderObstacle() : null
  const problem = state.name === 'problem' ? state.problem : obstacle
  const choose = (recording: Recording) => reset({ name: 'done', recording })
  if (state.name === 'done') {
    return <Review recording={state.recording} onAgain={() => reset()} onUse={() => onUse(state.recording)} />
  }
  const isRecording = state.name === 'recording'
  return (
    <div className={styles.recorder}>
      <p className={styles.say} role="status">
        {problem && t(`sound.problem.${problem}`)}
        {!problem && state.name === 'ready' && t('sound.hint', { n: LIMITS.SOUND_SECONDS })}
        {state.name === 'asking' && t('sound.asking')}
        {isRecording && t('sound.recording')}
      </p>
      {!obstacle && (
        <button
          type="button"
          className={styles.round}
          data-on={isRecording}
          disabled={state.name === 'asking'}
          onClick={() => (isRecording ? stop() : void start())}
        >
          <Picture id={isRecording ? '23F9' : '1F3A4'} size="2.75rem" eager />
          {t(isRecording ? 'sound.stop' : 'sound.record')}
        </button>
      )}
      {isRecording && <RunningTime since={state.since} />}
      {!isRecording && state.name !== 'asking' && <SoundFileInput onPick={choose} />}
    </div>
  )
}

/** How long it takes already, of what there is. */
function RunningTime({ since }: { since: number }) {
  const t = useT()
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 200)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.min(LIMITS.SOUND_SECONDS, (now - since) / 1000)
  return (
    <div className={styles.running}>
      <span className={styles.clock} aria-hidden="true">
        {t('sound.time', { time: formatSeconds(seconds), all: formatSeconds(LIMITS.SOUND_SECONDS) })}
      </span>
      <span className={styles.line}>
        <span style={{ inlineSize: `${(seconds / LIMITS.SOUND_SECONDS) * 100}%` }} />
      </span>
    </div>
  )
}

function Review({
  recording,
  onAgain,
  onUse,
}: {
  recording: Recording
  onAgain: () => void
  onUse: () => void
}) {
  const t = useT()
  const src = useBlobUrl(recording.blob)
  return (
    <div className={styles.recorder}>
      <p className={styles.say} role="status">
        {t('sound.ready')}
      </p>
      {src && <SoundPlayer src={src} seconds={recording.seconds} />}
      <div className={styles.choices}>
        <button type="button" className={styles.choice} onClick={onAgain}>
          <Picture id="1F504" size="1.75rem" eager />
          {t('sound.again')}
        </button>
        <button type="button" className={styles.choice} data-main="true" onClick={onUse}>
          <Picture id="2705" size="1.75rem" eager />
          {t('sound.use')}
        </button>
      </div>
    </div>
  )
}
