import type { ActivityId, PictureId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { CardContent, LocalPhoto } from '../outbox/outboxItem.ts'

/** A card in hand. It may outlive its question, and even its meeting: then it is offered again. */
export interface Draft {
  zoneId: string | null
  /** The step whose zones `zoneId` is of. */
  activityId: ActivityId | null
  pictures: readonly PictureId[]
  text: string
  photo: LocalPhoto | null
}

export const EMPTY_DRAFT: Draft = { zoneId: null, activityId: null, pictures: [], text: '', photo: null }

export function isEmptyDraft({ pictures, text, photo }: Draft): boolean {
  return pictures.length === 0 && text.trim() === '' && photo === null
}

/** A second tap on a picture takes it off. A fifth picture changes nothing. */
export function togglePicture(draft: Draft, picture: PictureId): Draft {
  if (draft.pictures.includes(picture))
    return { ...draft, pictures: draft.pictures.filter((other) => other !== picture) }
  if (draft.pictures.length >= LIMITS.CARD_PICTURES) return draft
  return { ...draft, pictures: [...draft.pictures, picture] }
}

/** Cut to what fits, also when someone pastes a whole page. Never splits a character of two halves. */
export function writeText(draft: Draft, text: string): Draft {
  const cut = text.slice(0, LIMITS.CARD_TEXT_LENGTH)
  return { ...draft, text: /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut }
}

/** Puts a starter in front of what stands there; a starter that is tapped again is not said twice. */
export function startText(draft: Draft, starter: string): Draft {
  const opening = starter.replace(/(…|\.\.\.)\s*$/, '').trim()
  if (draft.text.startsWith(opening)) return draft
  const rest = draft.text.trim()
  return writeText(draft, rest ? `${opening} ${rest}` : `${opening} `)
}

/** The card as it goes to the table of the step that is open now. A zone of another step means nothing there. */
export function finishDraft(draft: Draft, activityId: ActivityId): CardContent {
  const { pictures, photo } = draft
  const zoneId = draft.activityId === activityId ? draft.zoneId : null
  return { activityId, zoneId, pictures, text: draft.text.trim(), photo }
}
