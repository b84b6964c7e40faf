import { useT } from '../i18n/translate.ts'
import { formatSeconds } from './formatSeconds.ts'
import { Picture } from './Picture.tsx'
import styles from './SoundPlayer.module.css'
import { useSound } from './useSound.ts'

interface SoundPlayerProps {
  src: string
  /** How long it is; files of recorders often do not say. */
  seconds: number
}

/** Listens to what someone said: one button, and how far it is. Small enough for a card. */
export function SoundPlayer({ src, seconds }: SoundPlayerProps) {
  const t = useT()
  const { state, position, toggle } = useSound(src)
  const isPlaying = state === 'playing'
  const part = seconds > 0 ? Math.min(1, position / seconds) : 0
  return (
    <div className={styles.player} data-state={state}>
      <button
        type="button"
        className={styles.button}
        aria-label={isPlaying ? t('sound.pause') : t('sound.play', { n: seconds })}
        onClick={toggle}
      >
        <Picture id={isPlaying ? '23F8' : '25B6'} size="min(2.5rem, 40px)" eager />
      </button>
      {state === 'failed' ? (
        <p className={styles.problem} role="alert">
          {t('sound.cannotPlay')}
        </p>
      ) : (
        <div className={styles.time} aria-hidden="true">
          <span>{formatSeconds(isPlaying ? position : seconds)}</span>
          <span className={styles.line}>
            <span className={styles.done} style={{ inlineSize: `${part * 100}%` }} />
          </span>
        </div>
      )}
    </div>
  )
}
