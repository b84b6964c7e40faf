import type { ReportCard } from '../api/report.ts'
import type { PictureId } from '../ids.ts'
import { pictureWord } from '../pictures/pictureWord.ts'
import type { Side } from '../roles.ts'

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const ISOLATE = '\u2068'
const END_OF_ISOLATE = '\u2069'

/** Words of people as they wrote them. Those from right to left keep their own direction in a Dutch sentence. */
export function ownWords(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `${ISOLATE}${words}${END_OF_ISOLATE}` : words
}

const WHO: Readonly<Record<Side | 'someone', string>> = {
  someone: 'Iemand',
  resident: 'Een bewoner',
  professional: 'Een professional',
}
const WITHOUT_WORDS = {
  voice: 'sprak dit kaartje in.',
  photo: 'maakte een foto.',
  picture: 'koos dit plaatje.',
} as const

/** Ours, for a card that has no words to repeat. */
export const WORDLESS: ReadonlySet<string> = new Set(
  Object.values(WHO).flatMap((who) => Object.values(WITHOUT_WORDS).map((did) => `${who} ${did}`)),
)

type Said = Pick<ReportCard, 'text'> &
  Partial<Pick<ReportCard, 'voice' | 'photo'>> & { pictures: readonly PictureId[]; side?: Side | null }

/** `Iemand`, or whose voice it is, where the report shows that. */
export const whoSays = (side: Side | null | undefined): string => WHO[side ?? 'someone']

/** What a card says: its words, else the words of its pictures; '' where there are none. */
export function wordsOf({ text, pictures, voice, photo }: Said): string {
  const words = text.trim()
  if (words !== '' || voice || photo) return words
  return pictures
    .map((id) => pictureWord(id, 'nl'))
    .filter(Boolean)
    .join(', ')
}

/** The same, or a sentence of ours that says what it is. */
export function sayCard(card: Said): string {
  const words = wordsOf(card)
  if (words !== '') return ownWords(words)
  const kind = card.voice ? 'voice' : card.photo ? 'photo' : 'picture'
  return `${whoSays(card.side)} ${WITHOUT_WORDS[kind]}`
}
