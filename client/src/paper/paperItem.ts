import { type CardId, type MediaId, newId, type PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { acceptsKind } from '@wijktafel/shared/method/acceptsKind'
import type { CardKind } from '@wijktafel/shared/method/template'
import type { PaperSerial } from '@wijktafel/shared/paper/paperCode'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import type { Side } from '@wijktafel/shared/roles'

/** A card that we saw on paper, before it is laid. */
export interface PaperItem {
  id: CardId
  pictures: readonly PictureId[]
  /** What was written by hand. */
  photo: { id: MediaId; blob: Blob } | null
  side: Side
  zoneId: string | null
  serials: readonly PaperSerial[]
  /** Whether it goes along when all is laid. */
  isIn: boolean
  /** Why it does not go along by itself; null when nothing is in the way. */
  stays: 'known' | 'notTaken' | null
  /** What it was joined from. */
  parts: readonly PaperItem[]
}

export type PaperContent = Pick<PaperItem, 'pictures' | 'photo' | 'side' | 'serials'>

interface Step {
  zoneId: string | null
  accepts: readonly CardKind[]
  known: ReadonlySet<PaperSerial>
}

export function createPaperItem(content: PaperContent, { zoneId, accepts, known }: Step): PaperItem {
  const isKnown = content.serials.some((serial) => known.has(serial))
  const stays = !isTaken(content, accepts) ? 'notTaken' : isKnown ? 'known' : null
  return { ...content, id: newId<CardId>(), zoneId, stays, isIn: stays === null, parts: [] }
}

/** What was written by hand counts as words: the server says the same. */
function isTaken({ pictures, photo }: PaperContent, accepts: readonly CardKind[]): boolean {
  const areFeelings = accepts.includes('feeling') && pictures.every((picture) => FEELINGS.includes(picture))
  const pictureTaken = pictures.length === 0 || acceptsKind(accepts, 'pictures') || areFeelings
  const photoTaken = photo === null || acceptsKind(accepts, 'photo') || acceptsKind(accepts, 'words')
  return pictureTaken && photoTaken
}

/** Goes along although it lies there already: without its serials, which count once. */
export function takeAgain(item: PaperItem): PaperItem {
  return { ...item, isIn: true, stays: null, serials: [] }
}

/** Makes one card that tells a story of these, in their order. Stands where the first one stood. */
export function joinItems(items: readonly PaperItem[], ids: readonly CardId[]): PaperItem[] {
  const parts = items.filter(({ id }) => ids.includes(id))
  const [first] = parts
  const pictures = parts.flatMap((part) => part.pictures)
  if (!first || parts.length < 2 || pictures.length > LIMITS.CARD_PICTURES) return [...items]
  const serials = parts.flatMap((part) => part.serials)
  const joined: PaperItem = { ...first, id: newId<CardId>(), pictures, serials, parts }
  return items.flatMap((item) => (item === first ? [joined] : parts.includes(item) ? [] : [item]))
}

/** Undoes `joinItems`. */
export function splitItem(items: readonly PaperItem[], id: CardId): PaperItem[] {
  return items.flatMap((item) => (item.id === id && item.parts.length > 0 ? item.parts : [item]))
}
