import type { SessionId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { acceptsKind } from '@wijktafel/shared/method/acceptsKind'
import type { CardKind } from '@wijktafel/shared/method/template'
import { FEELINGS } from '@wijktafel/shared/pictures/feelings'
import { type Asked, type Draft, EMPTY_DRAFT, type InHand, isEmptyDraft } from './draft.ts'

type Answers = NonNullable<Draft['answers']>
export type Target = Answers & { asked: Asked }

/** The meeting of this phone, and the question that is open in it. */
export interface Now {
  sessionId: SessionId
  target: Target | null
}

const NOTHING: InHand = { answers: null, pictures: [], text: '', photo: null, voice: null, place: null }

/** What is in hand becomes an answer to another question. What that one does not take is laid aside, never thrown away. */
export function takeAlong(draft: Draft, target: Target): Draft {
  const isOfTarget = draft.answers?.activityId === target.activityId
  const whole = !isOfTarget && draft.aside ? join(draft, draft.aside) : draft
  const { fitting, rest } = split(whole, target.asked)
  const laid = { ...EMPTY_DRAFT, ...fitting, answers: target, aside: isOfTarget ? draft.aside : null }
  if (isEmptyDraft(rest)) return laid
  const from = [draft.answers, draft.aside?.answers ?? null].find((answers) =>
    takesAll(answers, rest, target),
  )
  return { ...laid, aside: { ...(laid.aside ? join(rest, laid.aside) : rest), answers: from ?? null } }
}

/** As it can be laid down: tied to its own question, or to the one that is open where that is of another meeting. */
export function settle(draft: Draft, now: Now): Draft {
  const card = isEmptyDraft(draft) ? nextInHand(draft) : draft
  const target = targetOf(card, now)
  return target ? takeAlong(card, target) : card
}

/** Whether some of a card can still be laid down. */
export function canGoOn(card: InHand, now: Now): boolean {
  const target = targetOf(card, now)
  return target !== null && !isEmptyDraft(split(card, target.asked).fitting)
}

/** Once the card in hand is away: what was laid aside. */
export function nextInHand({ aside }: Draft): Draft {
  return aside ? { ...aside, aside: null } : EMPTY_DRAFT
}

/** The question to which a card goes back. Null: it is of another meeting, or its question is not known. */
export function ownTarget({ answers }: InHand, sessionId: SessionId): Target | null {
  if (answers?.sessionId !== sessionId || !answers.asked) return null
  return { ...answers, asked: answers.asked }
}

/** What stands on a card, as the ways to make it are called. */
export function kindsOn({ pictures, text, photo, voice, place }: InHand): CardKind[] {
  const areFeelings = pictures.every((picture) => FEELINGS.includes(picture))
  const kinds: [CardKind, boolean][] = [
    [areFeelings ? 'feeling' : 'pictures', pictures.length > 0],
    ['photo', photo !== null],
    ['voice', voice !== null],
    ['words', text.trim() !== ''],
    ['place', place !== null],
  ]
  return kinds.filter(([, isOn]) => isOn).map(([kind]) => kind)
}

/** What a question takes of a card, by the rules of the server, and the rest. */
export function split(card: InHand, { accepts, map }: Asked): { fitting: InHand; rest: InHand } {
  const takes = (kind: CardKind) => acceptsKind(accepts, kind)
  const takesPicture = (picture: InHand['pictures'][number]) =>
    takes('pictures') || (takes('feeling') && FEELINGS.includes(picture))
  const pictures = card.pictures.filter(takesPicture).slice(0, LIMITS.CARD_PICTURES)
  const takesPlace = takes('place') && map != null
  const fitting: InHand = {
    answers: card.answers,
    pictures,
    text: takes('words') ? card.text : '',
    photo: takes('photo') ? card.photo : null,
    voice: takes('voice') ? card.voice : null,
    place: takesPlace ? card.place : null,
  }
  const rest: InHand = {
    answers: card.answers,
    pictures: card.pictures.filter((picture) => !pictures.includes(picture)),
    text: takes('words') ? '' : card.text,
    photo: takes('photo') ? null : card.photo,
    voice: takes('voice') ? null : card.voice,
    place: takesPlace ? null : card.place,
  }
  return { fitting, rest }
}

function targetOf(card: InHand, { sessionId, target }: Now): Target | null {
  if (card.answers?.sessionId === sessionId) return ownTarget(card, sessionId)
  return target
}

function takesAll(answers: InHand['answers'], card: InHand, target: Target): boolean {
  if (!answers?.asked || answers.activityId === target.activityId) return false
  return isEmptyDraft(split(card, answers.asked).rest)
}

/** Two halves of one card. The first one's own words, photo, voice and place count where both have one. */
function join(half: InHand, other: InHand): Draft {
  return {
    ...NOTHING,
    answers: half.answers,
    pictures: [...new Set([...other.pictures, ...half.pictures])],
    text: half.text.trim() === '' ? other.text : half.text,
    photo: half.photo ?? other.photo,
    voice: half.voice ?? other.voice,
    place: half.place ?? other.place,
    aside: null,
  }
}
