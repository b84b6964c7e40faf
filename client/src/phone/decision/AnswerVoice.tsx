import type { Answer } from '../../ui/answers.ts'
import { SoundPlayer } from '../../ui/SoundPlayer.tsx'
import styles from './AnswerVoice.module.css'

/** What is said on the card that an answer stands for. Nothing where nothing is. */
export function AnswerVoice({ answer: { voice } }: { answer: Answer }) {
  if (!voice) return null
  return (
    <div className={styles.voice}>
      <SoundPlayer src={`/api/media/${voice.id}`} seconds={voice.seconds} />
    </div>
  )
}
