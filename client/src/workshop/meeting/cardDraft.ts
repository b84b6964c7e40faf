import type { CardContent } from '@wijktafel/shared/board/boardShapes'
import type { MediaId, PictureId } from '@wijktafel/shared/ids'
import { acceptsKind } from '@wijktafel/shared/method/acceptsKind'
import type { CardKind } from '@wijktafel/shared/method/template'
import type { Side } from '@wijktafel/shared/roles'
import type { CardShows, StageActivity } from '@wijktafel/shared/stage'

/** A card that is being made. What was photographed or said stays in this browser until the card goes. */
export interface CardDraft {
  pictures: readonly PictureId[]
  text: string
  photo: { id: MediaId; blob: Blob } | null
  voice: { id: MediaId; blob: Blob; seconds: number } | null
}

export const EMPTY_DRAFT: CardDraft = { pictures: [], text: '', photo: null, voice: null }

export function isEmptyDraft({ pictures, text, photo, voice }: CardDraft): boolean {
  return pictures.length === 0 && text.trim() === '' && photo === null && voice === null
}

/** All count equally: this order says nothing. */
export const WAYS = ['pictures', 'photo', 'voice', 'words'] as const satisfies readonly CardKind[]
export type Way = (typeof WAYS)[number]

/**
 * How a card reaches the board. `lay`: straight onto it, with one's own hand. `handIn`: through the server, which keeps
 * the silence of a round, and does not let the board know whose hand it was.
 */
export function pathOf(
  activity: StageActivity | null,
  { canLay, revealed }: { canLay: boolean; revealed: boolean },
): 'lay' | 'handIn' {
  if (!canLay) return 'handIn'
  const takesCards = activity !== null && activity.accepts.length > 0
  const isHidden = activity?.silent === true && !revealed
  return isHidden || (takesCards && activity.shows === 'nobody') ? 'handIn' : 'lay'
}

/** What a step takes of what is handed in; on the board itself everything may lie. */
export function waysFor(activity: StageActivity | null, path: 'lay' | 'handIn'): Way[] {
  if (path === 'lay' || !activity) return [...WAYS]
  return WAYS.filter((way) => acceptsKind(activity.accepts, way))
}

/** As much of the maker as the round tells. */
export function makerOf(
  maker: { side: Side; face: PictureId } | null,
  shows: CardShows,
): Pick<CardContent, 'side' | 'face'> {
  return {
    side: shows === 'nobody' ? null : (maker?.side ?? null),
    face: shows === 'face' ? (maker?.face ?? null) : null,
  }
}
