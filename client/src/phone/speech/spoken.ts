import { type Language, MEETING_LANGUAGE } from '../../i18n/translate.ts'

/** A piece to read aloud. Without a language it is in the one that the reader chose. */
export interface SpokenPart {
  text: string
  language?: string
}

/** Letters that only a voice of this language can read. */
const LETTERS: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'uk'],
  [/\p{Script=Ethiopic}/u, 'ti'],
]

/** In which language somebody's own words are read, who did not say it: the reader's, where its voice knows the letters. */
export function languageOfWriting(text: string, chosen: string): string {
  const own = LETTERS.find(([letters]) => letters.test(text))?.[1]
  if (own) return own
  return LETTERS.some(([, language]) => language === chosen) ? MEETING_LANGUAGE : chosen
}

/** A piece with what makes it heard: its recording, or else a voice. Of the two at least one is there. */
export interface SoundPart<Voice> {
  text: string
  clip: string | null
  voice: Voice | null
}

interface Sounds<Voice> {
  findClip: (text: string, language: string) => string | null
  findVoice: (language: string) => Voice | null
}

/** The parts in order, each with its recording or the voice that can say it. What neither can say is left out. */
export function soundParts<Voice>(
  parts: readonly SpokenPart[],
  chosen: string,
  { findClip, findVoice }: Sounds<Voice>,
): SoundPart<Voice>[] {
  return parts.flatMap(({ text, language = chosen }) => {
    if (text.trim() === '') return []
    const [clip, voice] = [findClip(text, language), findVoice(language)]
    return clip !== null || voice !== null ? [{ text, clip, voice }] : []
  })
}
