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

/** The parts in order, each with the voice that can say it. What no voice of this device can say is left out. */
export function voiceParts<Voice>(
  parts: readonly SpokenPart[],
  chosen: string,
  findVoice: (language: string) => Voice | null,
): { text: string; voice: Voice }[] {
  return parts.flatMap(({ text, language = chosen }) => {
    const voice = text.trim() === '' ? null : findVoice(language)
    return voice ? [{ text, voice }] : []
  })
}
