import { useEffect, useRef, useState } from 'react'
import { MEETING_LANGUAGE, useLanguage, useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import { useLocalVoices } from './localVoice.ts'
import { readScreen } from './readScreen.ts'
import styles from './SpeakButton.module.css'
import { voiceParts } from './spoken.ts'

interface SpeakButtonProps {
  /** Left out: everything that stands on the screen or the sheet around it, as it is when it is tapped. */
  text?: string
  /** Other than the chosen language: for the list of languages. */
  language?: string
  /** The regisseur's own words stand here too: a device with no voice but one for those reads them at least. */
  hasMeetingWords?: boolean
  label?: string
}

/** Reads aloud with the device's own voices; a second tap stops it. Absent where there is no such voice. */
export function SpeakButton({ text, language, hasMeetingWords = false, label }: SpeakButtonProps) {
  const t = useT()
  const chosen = useLanguage()
  const findVoice = useLocalVoices()
  const { speaking, start, stop } = useSpeech()
  const own = language ?? chosen
  if (!findVoice(own) && !(hasMeetingWords && findVoice(MEETING_LANGUAGE))) return null
  const speak = (button: HTMLElement) => {
    const around = button.closest('dialog, [data-screen]')
    const parts = text === undefined && around ? readScreen(around, own) : [{ text: text ?? '' }]
    start(voiceParts(parts, own, findVoice))
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

interface VoicePart {
  text: string
  voice: SpeechSynthesisVoice
}

function useSpeech() {
  const [speaking, setSpeaking] = useState(false)
  const last = useRef<SpeechSynthesisUtterance | null>(null)

  const stop = () => {
    if (last.current) window.speechSynthesis.cancel()
    last.current = null
    setSpeaking(false)
  }
  const start = (parts: readonly VoicePart[]) => {
    window.speechSynthesis.cancel()
    const utterances = parts.map(makeUtterance)
    const end = utterances.at(-1) ?? null
    const finish = () => {
      if (last.current === end) setSpeaking(false)
    }
    last.current = end
    if (end) end.onend = finish
    for (const utterance of utterances) {
      utterance.onerror = finish
      window.speechSynthesis.speak(utterance)
    }
    setSpeaking(end !== null)
  }

  useEffect(
    () => () => {
      if (last.current) window.speechSynthesis.cancel()
    },
    [],
  )
  return { speaking, start, stop }
}

function makeUtterance({ text, voice }: VoicePart) {
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = 0.95
  return utterance
}
