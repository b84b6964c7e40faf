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
    }

/** What the minutes say of one step. */
export interface MinutesPiece {
  stepId: ActivityId
  title: string
  lines: readonly MinutesLine[]
  /** Ids of the decisions and promises that it tells, so that no other step tells them again. */
  told: readonly string[]
}

export function sentence(
  text: string,
  picture: string,
  { said = [], remark = null }: { said?: readonly string[]; remark?: string | null } = {},
): MinutesLine {
  return { type: 'sentence', text, picture: picture as PictureId, said, remark }
}
