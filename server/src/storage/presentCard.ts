import type { PictureId } from '@wijktafel/shared/ids'
import type { Side } from '@wijktafel/shared/roles'
import type { CardView } from '@wijktafel/shared/stage'
import { fromJson } from './json.ts'
import type { CardRow } from './schema.ts'

/** A revealed card as everyone sees it: whose side it is, never whose it is. */
export function presentCardView(card: CardRow & { side: Side }): CardView {
  const { id, sessionId, activityId, zoneId, text, photoId, side } = card
  return {
    ...{ id, sessionId, activityId, zoneId },
    ...{ pictures: picturesOf(card), text, photo: photoId, side, face: null },
  }
}

export function picturesOf(row: { pictures: string }): PictureId[] {
  return fromJson<PictureId[]>(row.pictures)
}
