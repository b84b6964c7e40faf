import type { ActivityId, PictureId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import type { CardContent, LocalPhoto } from '../outbox/outboxItem.ts'

/** A card in hand. It may outlive its question, and even its meeting: then it is offered again. */
export interface Draft {
  /** The question that it answers, with its zone. Null: whichever question is open when it is laid down. */
  answers: { sessionId: SessionId; activityId: ActivityId; zoneId: string | null } | null
  pictures: readonly PictureId[]
  text: string
  photo: LocalPhoto | null
}

export const EMPTY_DRAFT: Draft = { answers: null, pictures: [], text: '', photo: null }

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

/**
 * The card as it goes to the table. One that was begun stays an answer to its own question, also when the meeting
 * went on; one from another meeting becomes an answer to the question that is open now.
 */
export function finishDraft(
  draft: Draft,
  now: { sessionId: SessionId; activityId: ActivityId; zoneId: string | null },
): CardContent {
  const { activityId, zoneId } = draft.answers?.sessionId === now.sessionId ? draft.answers : now
  return { activityId, zoneId, pictures: draft.pictures, text: draft.text.trim(), photo: draft.photo }
}
