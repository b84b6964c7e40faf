import { useEffect, useRef, useState } from 'react'
import { useLanguage, useT } from '../../i18n/translate.ts'
import { Picture } from '../../ui/Picture.tsx'
import { PIC } from '../pictures.ts'
import { useLocalVoices } from './localVoice.ts'
import styles from './SpeakButton.module.css'
import { type Spoken, voiceParts } from './spoken.ts'

interface SpeakButtonProps {
  text: Spoken
  /** Other than the chosen language: for the list of languages. */
  language?: string
  label?: string
  className?: string
}

/** Reads a text aloud with the device's own voices; a second tap stops it. Absent where there is no such voice. */
export function SpeakButton({ text, language, label, className }: SpeakButtonProps) {
  const t = useT()
  const chosen = useLanguage()
  const parts = voiceParts(text, language ?? chosen, useLocalVoices())
  const { speaking, toggle } = useSpeech(parts)
  if (parts.length === 0) return null
  return (
    <button
      type="button"
      className={`${styles.speak} ${className ?? ''}`}
      aria-label={label ?? t('common.listen')}
      aria-pressed={speaking}
      onClick={toggle}
    >
      <Picture id={PIC.speaker} size="min(1.6rem, 36px)" eager />
    </button>
  )
}

function useSpeech(parts: readonly { text: string; voice: SpeechSynthesisVoice }[]) {
  const [speaking, setSpeaking] = useState(false)
  const last = useRef<SpeechSynthesisUtterance | null>(null)

  const stop = () => {
    if (last.current) window.speechSynthesis.cancel()
    last.current = null
    setSpeaking(false)
  }
  const start = () => {
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
  return { speaking, toggle: speaking ? stop : start }
}

function makeUtterance({ text, voice }: { text: string; voice: SpeechSynthesisVoice }) {
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = 0.95
  return utterance
}
