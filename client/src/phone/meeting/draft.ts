import type { ActivityId, PictureId, SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import type { StageActivity } from '@wijktafel/shared/stage'
import type { CardContent, LocalPhoto, LocalVoice, MapPoint } from '../outbox/outboxItem.ts'

/** What a card answers: enough to finish it when the meeting has gone on to another question. */
export type Asked = Pick<
  StageActivity,
  'id' | 'title' | 'question' | 'picture' | 'accepts' | 'starters' | 'zones' | 'map'
>

/** What can lie on a card, and the question that it answers. */
export interface InHand {
  /**
   * The question that it answers. Null: whichever question is open when it is laid down. A draft of an older version of
   * this page chose its zone beforehand, and does not say what was asked.
   */
  answers: { sessionId: SessionId; activityId: ActivityId; zoneId: string | null; asked?: Asked } | null
  pictures: readonly PictureId[]
  text: string
  photo: LocalPhoto | null
  voice: LocalVoice | null
  place: MapPoint | null
}

/** A card in hand. It may outlive its question, and even its meeting: then it is offered again. */
export interface Draft extends InHand {
  /** What the question of now does not take. It stays in hand when the rest goes to the table. */
  aside: InHand | null
}

export const EMPTY_DRAFT: Draft = {
  answers: null,
  pictures: [],
  text: '',
  photo: null,
  voice: null,
  place: null,
  aside: null,
}

/** Nothing on it that a table could read. A place alone says where, not yet what: it counts all the same. */
export function isEmptyDraft({ pictures, text, photo, voice, place }: InHand): boolean {
  return pictures.length === 0 && text.trim() === '' && !photo && !voice && !place
}

/** Neither a card, nor anything of one that was laid aside: nothing would be lost. */
export function holdsNothing(draft: Draft): boolean {
  return isEmptyDraft(draft) && draft.aside === null
}

/** A second tap on a picture takes it off. A fifth picture changes nothing. */
export function togglePicture<Chosen extends Pick<Draft, 'pictures'>>(
  draft: Chosen,
  picture: PictureId,
): Chosen {
  if (draft.pictures.includes(picture))
    return { ...draft, pictures: draft.pictures.filter((other) => other !== picture) }
  if (draft.pictures.length >= LIMITS.CARD_PICTURES) return draft
  return { ...draft, pictures: [...draft.pictures, picture] }
}

/** One place earlier in the story. What comes first stays where it is. */
export function moveEarlier(draft: Draft, picture: PictureId): Draft {
  const place = draft.pictures.indexOf(picture)
  if (place < 1) return draft
  const pictures = [...draft.pictures]
  pictures.splice(place, 1)
  pictures.splice(place - 1, 0, picture)
  return { ...draft, pictures }
}

/** One face a card, in front of what stands there; the same face again takes it off. On a full card it changes nothing. */
export function chooseFeeling(draft: Draft, face: PictureId): Draft {
  const others = draft.pictures.filter((picture) => !FEELINGS.includes(picture))
  if (draft.pictures.includes(face)) return { ...draft, pictures: others }
  if (others.length >= LIMITS.CARD_PICTURES) return draft
  return { ...draft, pictures: [face, ...others] }
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
 * went on; one from another meeting becomes an answer to the question that is open now. `zoneId`: where it was laid.
 */
export function finishDraft(
  draft: Draft,
  now: { sessionId: SessionId; activityId: ActivityId; zoneId: string | null },
  zoneId: string | null = null,
): CardContent {
  const answers = draft.answers?.sessionId === now.sessionId ? draft.answers : now
  const { pictures, photo, voice, place } = draft
  return {
    ...{ activityId: answers.activityId, zoneId: zoneId ?? answers.zoneId },
    ...{ pictures, text: draft.text.trim(), photo, voice, place },
  }
}

/**
 * The question that a card in hand answers. `isOfBefore`: it is another than the one on the stage now, in this meeting or
 * an earlier one. Without anything in hand: what the stage asks.
 */
export function whatItAnswers(
  draft: Draft,
  now: { sessionId: SessionId; activity: Asked | null },
): { asked: Asked | null; isOfBefore: boolean } {
  const { answers } = draft
  if (isEmptyDraft(draft) || !answers || answers.activityId === now.activity?.id)
    return { asked: now.activity, isOfBefore: false }
  const isOfThisMeeting = answers.sessionId === now.sessionId
  return { asked: (isOfThisMeeting && answers.asked) || now.activity, isOfBefore: true }
}
