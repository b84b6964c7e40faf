import type { PictureId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import type { CardShows, CardView } from '@wijktafel/shared/stage'
import { fromJson } from './json.ts'
import type { CardRow } from './schema.ts'

/** A card with its maker's side and face, what the round tells of those, and the length of its sound. */
export type ShownCardRow = CardRow & { side: Side; face: PictureId; shows: CardShows; seconds: number | null }

/** A revealed card as everyone sees it: never more of its maker than the round tells. */
export function presentCardView(card: ShownCardRow): CardView {
  const { id, sessionId, activityId, zoneId, text, photoId, voiceId, seconds, shows } = card
  const side = shows === 'nobody' ? null : card.side
  return {
    ...{ id, sessionId, activityId, zoneId },
    ...{ pictures: picturesOf(card), text, photo: photoId, voice: voiceId, voiceSeconds: seconds ?? 0 },
    ...{ side, face: shows === 'face' ? card.face : null },
  }
}

export function picturesOf(row: { pictures: string }): PictureId[] {
  return fromJson<PictureId[]>(row.pictures)
}
