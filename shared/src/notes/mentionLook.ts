import type { DecisionDetail } from '../api/decision.ts'
import type { PromiseView } from '../api/promise.ts'
import type { MediaId, PictureId } from '../ids.ts'
import { ownWords, wordsOf } from '../minutes/ownWords.ts'
import { pictureId } from '../pictures/pictureId.ts'
import type { CardView } from '../stage.ts'
import { isOfCard, type Mention } from './mention.ts'

/** What a named thing shows in a note, and in the report. */
export interface MentionLook {
  words: string
  picture: PictureId
  photo: MediaId | null
  voice: MediaId | null
  voiceSeconds: number
  /** Of a card that was taken back nothing is shown. */
  isGone: boolean
}

export type NamedCard = Pick<CardView, 'id' | 'text' | 'pictures' | 'photo' | 'voice' | 'voiceSeconds'>
export type NamedDecision = Pick<
  DecisionDetail,
  'id' | 'state' | 'proposal' | 'pictures' | 'options' | 'result'
>
export type NamedPromise = Pick<PromiseView, 'id' | 'who' | 'what' | 'face'>

/** What a meeting has that a note can name: only what everyone in it saw. Null: not known yet, or not here. */
export interface MentionFacts {
  cards: readonly NamedCard[] | null
  decisions: readonly NamedDecision[] | null
  promises: readonly NamedPromise[] | null
}

export const GONE_WORDS = 'een kaartje dat is weggehaald'

const PHOTO_WORDS = 'een foto'
const GONE_PICTURE = pictureId('1F5D1')
const CARD = pictureId('1F4AC')
const PHOTO = pictureId('1F4F7')
const VOICE = pictureId('1F3A4')
const BALLOT_BOX = pictureId('1F5F3')
const HANDS = pictureId('1F91D')
const FALLBACKS = { card: CARD, photo: PHOTO, voice: VOICE, decision: BALLOT_BOX, promise: HANDS } as const
const NOTHING_MORE = { photo: null, voice: null, voiceSeconds: 0, isGone: false } as const

/**
 * What a mention shows: the thing itself as it is now. One that is not there any more shows what was kept of it, but a card
 * never does: it was taken back.
 */
export function lookOfMention(mention: Mention, facts: MentionFacts): MentionLook {
  return current(mention, facts) ?? kept(mention, facts)
}

/** A decision can be named once everyone saw what came of it. */
export const isNamable = ({ state, result }: NamedDecision): boolean => state === 'closed' && result !== null

function current({ kind, id }: Mention, { cards, decisions, promises }: MentionFacts): MentionLook | null {
  if (kind === 'decision') {
    const decision = decisions?.find((each) => each.id === id && isNamable(each))
    return decision ? decisionLook(decision) : null
  }
  if (kind === 'promise') {
    const promise = promises?.find((each) => each.id === id)
    return promise ? promiseLook(promise) : null
  }
  const card = cards?.find((each) => each.id === id)
  if (!card) return null
  if (kind === 'card') return cardLook(card)
  return kind === 'photo' ? photoLook(card) : voiceLook(card)
}

function kept({ kind, words, picture }: Mention, { cards }: MentionFacts): MentionLook {
  const isGone = isOfCard(kind) && (cards !== null || words + picture === '')
  if (isGone) return { ...NOTHING_MORE, words: GONE_WORDS, picture: GONE_PICTURE, isGone }
  return { ...NOTHING_MORE, words: ownWords(words), picture: picture || FALLBACKS[kind] }
}

export function cardLook(card: NamedCard): MentionLook {
  const { photo, voice, voiceSeconds } = card
  const media = { photo, voice, voiceSeconds }
  const picture = card.pictures[0] ?? (voice ? VOICE : photo ? PHOTO : CARD)
  return { ...media, words: ownWords(cardWords(card)), picture, isGone: false }
}

function cardWords(card: NamedCard): string {
  const words = wordsOf(card)
  if (words !== '') return words
  if (card.voice) return sayRecording(card.voiceSeconds)
  return card.photo ? PHOTO_WORDS : 'een kaartje'
}

/** `opname van 12 tellen` */
export function sayRecording(seconds: number): string {
  return `opname van ${seconds} ${seconds === 1 ? 'tel' : 'tellen'}`
}

function photoLook({ photo }: NamedCard): MentionLook {
  return { ...NOTHING_MORE, words: PHOTO_WORDS, picture: PHOTO, photo }
}

function voiceLook({ voice, voiceSeconds }: NamedCard): MentionLook {
  return { ...NOTHING_MORE, words: sayRecording(voiceSeconds), picture: VOICE, voice, voiceSeconds }
}

/** The photo of a card, and what was said on it, for a line that shows them alone. */
export const photoOf = (cardId: string): Mention => ({
  ...{ kind: 'photo', id: cardId, words: PHOTO_WORDS, picture: PHOTO },
})

export const recordingOf = ({ id, seconds }: { id: string; seconds: number }): Mention => ({
  ...{ kind: 'voice', id, words: sayRecording(seconds), picture: VOICE },
})

/** As on its stamp: the picture of what won, else of the proposal. */
export function decisionLook({ proposal, pictures, options, result }: NamedDecision): MentionLook {
  const winner = options.find(({ id }) => id === result?.winner)
  const picture = winner?.pictures[0] ?? pictures[0] ?? BALLOT_BOX
  const asked = proposal.trim().replace(/[?.!\s]+$/, '')
  return { ...NOTHING_MORE, words: ownWords(winner ? `${asked}: ${winner.label.trim()}` : asked), picture }
}

export function promiseLook({ who, what, face }: NamedPromise): MentionLook {
  const words = `${ownWords(who.trim())}: ${ownWords(what.trim().replace(/[.\s]+$/, ''))}`
  return { ...NOTHING_MORE, words, picture: face ?? HANDS }
}
