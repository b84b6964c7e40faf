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
  /** On the map of the step, as parts of its width and height. */
  place: { x: number; y: number } | null
}

export const EMPTY_DRAFT: CardDraft = { pictures: [], text: '', photo: null, voice: null, place: null }

export function isEmptyDraft({ pictures, text, photo, voice, place }: CardDraft): boolean {
  const isSilent = photo === null && voice === null && place === null
  return pictures.length === 0 && text.trim() === '' && isSilent
}

/** All count equally: this order says nothing. */
export const WAYS = [
  'pictures',
  'feeling',
  'place',
  'photo',
  'voice',
  'words',
] as const satisfies readonly CardKind[]
export type Way = (typeof WAYS)[number]
const WAYS_ASKED_FIRST = ['feeling', 'place'] as const satisfies readonly Way[]

/**
 * How a card reaches the board. `lay`: straight onto it, with one's own hand. `handIn`: through the server, which keeps
 * the silence of a round, and does not let the board know whose hand it was.
 */
export function pathOf(
  activity: StageActivity | null,
  { canLay, revealed, isForOther }: { canLay: boolean; revealed: boolean; isForOther: boolean },
): 'lay' | 'handIn' {
  if (!canLay || isForOther) return 'handIn'
  const isHidden = activity?.silent === true && !revealed
  return isHidden || (takesCards(activity) && activity.shows === 'nobody') ? 'handIn' : 'lay'
}

/** Whether cards can be handed in at this step. */
export function takesCards(activity: StageActivity | null): activity is StageActivity {
  return activity !== null && activity.accepts.length > 0
}

/** What a step takes of what is handed in; on the board itself everything may lie. */
export function waysFor(activity: StageActivity | null, path: 'lay' | 'handIn'): Way[] {
  const canPoint = path === 'handIn' && activity?.map != null
  const ways = WAYS.filter((way) => way !== 'place' || canPoint)
  if (path === 'lay' || !activity) return ways
  const taken = ways.filter((way) => acceptsKind(activity.accepts, way))
  // Where people are asked how they feel, or for a place, that comes first here too.
  const first = WAYS_ASKED_FIRST.find((way) => activity.accepts[0] === way && taken.includes(way))
  return first ? [first, ...taken.filter((way) => way !== first)] : taken
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
