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

function subscribe(onChange: () => void): () => void {
  const speech = synthesis()
  speech?.addEventListener?.('voiceschanged', onChange)
  return () => speech?.removeEventListener?.('voiceschanged', onChange)
}

/** The device's own voice for a language, or null. Voices often come in only after a while. */
export function useLocalVoice(language: string): SpeechSynthesisVoice | null {
  return useSyncExternalStore(subscribe, () => findLocalVoice(synthesis()?.getVoices() ?? [], language))
}
