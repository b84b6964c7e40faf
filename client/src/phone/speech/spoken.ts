import { MEETING_LANGUAGE } from '../../i18n/translate.ts'

/** A piece to read aloud. Without a language it is in the one that the reader chose. */
export interface SpokenPart {
  text: string
  language?: string
}

/** Most screens speak one language; a question of the regisseur among buttons in another makes parts. */
export type Spoken = string | readonly SpokenPart[]

/** What the regisseur wrote: read aloud by a voice of that language. */
export function ofMeeting(text: string): SpokenPart {
  return { text, language: MEETING_LANGUAGE }
}

/** The parts in order, each with the voice that can say it. What no voice of this device can say is left out. */
export function voiceParts<Voice>(
  spoken: Spoken,
  chosen: string,
  findVoice: (language: string) => Voice | null,
): { text: string; voice: Voice }[] {
  const parts = typeof spoken === 'string' ? [{ text: spoken }] : spoken
  return parts.flatMap(({ text, language = chosen }) => {
    const voice = text.trim() === '' ? null : findVoice(language)
    return voice ? [{ text, voice }] : []
  })
}
