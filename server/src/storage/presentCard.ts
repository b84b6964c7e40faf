import type { PictureId } from '@wijktafel/shared/ids'
import { pictureId } from '@wijktafel/shared/pictures/pictureId'
import type { Side } from '@wijktafel/shared/roles'
import type { CardShows, CardView } from '@wijktafel/shared/stage'
import { fromJson } from './json.ts'
import type { CardRow } from './schema.ts'

/** A card with its maker's side and face, what the round tells of those, and the length of its sound. */
export interface ShownCardRow extends CardRow {
  makerSide: Side
  face: PictureId
  shows: CardShows
  seconds: number | null
}

const PIN = pictureId('1F4CD')

/**
 * A revealed card as everyone sees it: never more of its maker than the round tells. Of a card that was written down for
 * somebody else it is that person's side, and nobody's face. A card that is nothing but a place shows a pin.
 */
export function presentCardView(card: ShownCardRow): CardView {
  const { id, sessionId, activityId, zoneId, text, photoId, voiceId, seconds, shows } = card
  const side = shows === 'nobody' ? null : (card.side ?? card.makerSide)
  const face = shows === 'face' && card.side === null ? card.face : null
  const pictures = picturesOf(card)
  const isPlaceAlone = pictures.length === 0 && text === '' && photoId === null && voiceId === null
  return {
    ...{ id, sessionId, activityId, zoneId },
    pictures: isPlaceAlone ? [PIN] : pictures,
    ...{ text, photo: photoId, voice: voiceId, voiceSeconds: seconds ?? 0 },
    place: placeOf(card),
    ...{ side, face },
  }
}

export function picturesOf(row: { pictures: string }): PictureId[] {
  return fromJson<PictureId[]>(row.pictures)
}

export function placeOf({ place }: Pick<CardRow, 'place'>): { x: number; y: number } | null {
  return place === null ? null : fromJson<{ x: number; y: number }>(place)
}
