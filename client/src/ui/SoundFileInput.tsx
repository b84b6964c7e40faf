import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../i18n/translate.ts'
import { measureSound } from './measureSound.ts'
import { Picture } from './Picture.tsx'
import styles from './SoundRecorder.module.css'
import type { Recording } from './useRecorder.ts'

/** A recording that somebody has already: of a phone, or made where recording is not possible here. */
export function SoundFileInput({ onPick }: { onPick: (recording: Recording) => void }) {
  const t = useT()
  const [problem, setProblem] = useState<'soundTooLarge' | 'soundTooLong' | null>(null)
  const take = async (file: File) => {
    if (file.size > LIMITS.SOUND_BYTES) return setProblem('soundTooLarge')
    const seconds = await measureSound(file)
    if (seconds > LIMITS.SOUND_SECONDS + 1) return setProblem('soundTooLong')
    setProblem(null)
    onPick({ blob: file, seconds: Math.min(LIMITS.SOUND_SECONDS, Math.round(seconds)) })
  }
  return (
    <>
      <label className={styles.file}>
        <input
          className="visually-hidden"
          type="file"
          accept="audio/*,.m4a,.mp3,.ogg,.wav,.webm"
          onChange={(event) => {
            const file = event.target.files?.[0]
            // So that the same file can be chosen again after a problem.
            event.target.value = ''
            if (file) void take(file)
          }}
        />
        <Picture id="1F4C2" size="1.75rem" eager />
        {t('sound.file')}
      </label>
      {problem && (
        <p className={styles.problem} role="alert">
          {t(`error.${problem}`)}
        </p>
      )}
    </>
  )
}
