import type { ActivityId, PictureId } from '../ids.ts'

/** One sentence with one picture, or a small heading. */
export type MinutesLine =
  | { type: 'heading'; text: string }
  | {
      type: 'sentence'
      text: string
      picture: PictureId
      /** Ids of the cards that it speaks of: what is taken back leaves it again. */
      said: readonly string[]
      /** Id of the remark that it tells: only for who may read the board. */
      remark: string | null
      /** Id of the card whose photo stands there in place of the picture. */
      photo: string | null
      /** What was said aloud, to be heard behind the words. */
      recordings: readonly Recording[]
    }

export interface Recording {
  /** Of its card. */
  id: string
  seconds: number
}

/** What the minutes say of one step. */
export interface MinutesPiece {
  stepId: ActivityId
  title: string
  lines: readonly MinutesLine[]
  /** Ids of the decisions and promises that it tells, so that no other step tells them again. */
  told: readonly string[]
}

type Sentence = Extract<MinutesLine, { type: 'sentence' }>

export function sentence(
  text: string,
  picture: string,
  more: Partial<Omit<Sentence, 'type' | 'text' | 'picture'>> = {},
): MinutesLine {
  const nothingMore = { said: [], remark: null, photo: null, recordings: [] }
  return { type: 'sentence', text, picture: picture as PictureId, ...nothingMore, ...more }
}
