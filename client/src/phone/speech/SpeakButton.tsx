import { MEETING_LANGUAGE, useLanguage, useT } from '../../i18n/translate.ts'
import { useLocalVoices } from '../../ui/localVoice.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import { findClip, useClips } from './clips.ts'
import { readScreen } from './readScreen.ts'
import styles from './SpeakButton.module.css'
import { soundParts } from './spoken.ts'
import { useSpeech } from './useSpeech.ts'

interface SpeakButtonProps {
  /** Left out: everything that stands on the screen or the sheet around it, as it is when it is tapped. */
  text?: string
  /** Other than the chosen language: for the list of languages. */
  language?: string
  /** The regisseur's own words stand here too: a device with no voice but one for those reads them at least. */
  hasMeetingWords?: boolean
  label?: string
}

/**
 * Reads aloud: what somebody recorded, else with the device's own voices; a second tap stops it. Absent where there is
 * neither.
 */
export function SpeakButton({ text, language, hasMeetingWords = false, label }: SpeakButtonProps) {
  const t = useT()
  const chosen = useLanguage()
  const findVoice = useLocalVoices()
  const { speaking, start, stop } = useSpeech()
  const own = language ?? chosen
  const clips = useClips(own)
  if (clips.size === 0 && !findVoice(own) && !(hasMeetingWords && findVoice(MEETING_LANGUAGE))) return null
  const speak = (button: HTMLElement) => {
    const around = button.closest('dialog, [data-screen]')
    const parts = text === undefined && around ? readScreen(around, own) : [{ text: text ?? '' }]
    start(
      soundParts(parts, own, {
        findClip: (said, inLanguage) => (inLanguage === own ? findClip(clips, said) : null),
        findVoice,
      }),
    )
  }
  return (
    <button
      type="button"
      className={styles.speak}
      data-silent
      aria-label={label ?? t('common.listen')}
      aria-pressed={speaking}
      onClick={({ currentTarget }) => (speaking ? stop() : speak(currentTarget))}
    >
      <Picture id={PIC.speaker} size="min(1.6rem, 36px)" eager />
    </button>
  )
}
