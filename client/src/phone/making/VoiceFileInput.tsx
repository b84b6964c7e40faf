import { LIMITS } from '@wijktafel/shared/limits'
import { useState } from 'react'
import { useT } from '../../i18n/translate.ts'
import { looksLikeSound } from '../../ui/looksLikeSound.ts'
import { measureSound } from '../../ui/measureSound.ts'
import { Picture } from '../../ui/Picture.tsx'
import type { Recording } from '../../ui/useRecorder.ts'
import { Notice } from '../frame/Notice.tsx'
import { PIC } from '../pictures.ts'
import styles from './PhotoInput.module.css'

type VoiceFile = Recording | { problem: 'soundTooLarge' | 'soundTooLong' | 'notASound' }

interface VoiceFileInputProps {
  /** Opens the recorder of the device, where it has one: this page cannot record by itself. */
  isRecorder: boolean
  onPick: (recording: Recording) => void
}

/** A recording of this device. */
export function VoiceFileInput({ isRecorder, onPick }: VoiceFileInputProps) {
  const t = useT()
  const [problem, setProblem] = useState<string | null>(null)
  const take = async (file: File) => {
    const read = await readVoiceFile(file)
    if ('problem' in read) return setProblem(read.problem)
    onPick(read)
  }
  return (
    <>
      <label className={styles.input}>
        <input
          className="visually-hidden"
          type="file"
          accept="audio/*"
          capture={isRecorder ? 'user' : undefined}
          onChange={(event) => {
            const file = event.target.files?.[0]
            // So that the same file can be chosen again after a problem.
            event.target.value = ''
            if (file) void take(file)
          }}
        />
        <Picture id={PIC.gallery} size="2rem" eager />
        {t('sound.file')}
      </label>
      <div role="status">
        {problem && (
          <Notice picture={PIC.refused} tone="problem">
            {t(`error.${problem}`)}
          </Notice>
        )}
      </div>
    </>
  )
}

async function readVoiceFile(file: File): Promise<VoiceFile> {
  if (file.size > LIMITS.SOUND_BYTES) return { problem: 'soundTooLarge' }
  if (!(await looksLikeSound(file))) return { problem: 'notASound' }
  const seconds = await measureSound(file)
  if (seconds > LIMITS.SOUND_SECONDS + 1) return { problem: 'soundTooLong' }
  return { blob: file, seconds: Math.min(LIMITS.SOUND_SECONDS, Math.round(seconds)) }
}
