import { useSyncExternalStore } from 'react'

/** Only voices on the device itself: a voice from a cloud would send the words of a meeting to a stranger. */
export function findLocalVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | null {
  const prefix = language.toLowerCase()
  const local = voices.filter((voice) => {
    const lang = voice.lang.toLowerCase().replace('_', '-')
    return voice.localService && (lang === prefix || lang.startsWith(`${prefix}-`))
  })
  return local.find((voice) => voice.default) ?? local[0] ?? null
}

function synthesis(): SpeechSynthesis | null {
  return typeof window !== 'undefined' && 'speechSynthesis' in window ? window.speechSynthesis : null
}

let known: readonly SpeechSynthesisVoice[] = []

function subscribe(onChange: () => void): () => void {
  const speech = synthesis()
  const lookAgain = () => {
    known = speech?.getVoices() ?? []
    onChange()
  }
  if (known.length === 0) known = speech?.getVoices() ?? []
  speech?.addEventListener?.('voiceschanged', lookAgain)
  return () => speech?.removeEventListener?.('voiceschanged', lookAgain)
}

/** Finds the device's own voice for a language, or null. Voices often come in only after a while. */
export function useLocalVoices(): (language: string) => SpeechSynthesisVoice | null {
  const voices = useSyncExternalStore(subscribe, () => known)
  return (language) => findLocalVoice(voices, language)
}
