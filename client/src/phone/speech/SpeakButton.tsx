import { useEffect, useRef, useState } from 'react'
import { useLanguage, useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import { useLocalVoice } from './localVoice.ts'
import styles from './SpeakButton.module.css'

interface SpeakButtonProps {
  text: string
  /** Other than the chosen language: for the list of languages. */
  language?: string
  label?: string
  className?: string
}

/** Reads a text aloud with the device's own voice; a second tap stops it. Absent where there is no such voice. */
export function SpeakButton({ text, language, label, className }: SpeakButtonProps) {
  const t = useT()
  const chosen = useLanguage()
  const voice = useLocalVoice(language ?? chosen)
  const { speaking, toggle } = useSpeech(text, voice)
  if (!voice) return null
  return (
    <button
      type="button"
      className={`${styles.speak} ${className ?? ''}`}
      aria-label={label ?? t('common.listen')}
      aria-pressed={speaking}
      onClick={toggle}
    >
      <Picture id={PIC.speaker} size="1.6rem" eager />
    </button>
  )
}

function useSpeech(text: string, voice: SpeechSynthesisVoice | null) {
  const [speaking, setSpeaking] = useState(false)
  const current = useRef<SpeechSynthesisUtterance | null>(null)

  const stop = () => {
    if (current.current) window.speechSynthesis.cancel()
    current.current = null
    setSpeaking(false)
  }
  const start = () => {
    if (!voice) return
    window.speechSynthesis.cancel()
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = 0.95
    utterance.onend = () => setSpeaking(false)
    utterance.onerror = () => setSpeaking(false)
    current.current = utterance
    setSpeaking(true)
    window.speechSynthesis.speak(utterance)
  }

  useEffect(
    () => () => {
      if (current.current) window.speechSynthesis.cancel()
    },
    [],
  )
  return { speaking, toggle: speaking ? stop : start }
}
