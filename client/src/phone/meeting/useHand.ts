import type { CardId, SessionId } from '@wijktafel/shared/ids'
import type { StageActivity } from '@wijktafel/shared/stage'
import { useRef } from 'react'
import { rememberPictures } from '../../pictures/recentPictures.ts'
import type { Seat } from '../device.ts'
import type { CardContent } from '../outbox/outboxItem.ts'
import { EMPTY_DRAFT, finishDraft, type InHand, isEmptyDraft, whatItAnswers } from './draft.ts'
import { canGoOn, nextInHand, ownTarget, settle, type Target, takeAlong } from './takeAlong.ts'
import { keepDraft, useDraft } from './useDraft.ts'

interface HandOptions {
  seat: Seat
  activity: StageActivity | null
  /** Resolves once the card is kept on this device. */
  send: (content: CardContent) => Promise<CardId>
  onPlaced: (cardId: CardId) => void
}

/** The card in hand: what it answers, how it goes to the table, and what stays when a question does not take all of it. */
export function useHand({ seat, activity, send, onPlaced }: HandOptions) {
  const { draft, isKept, change } = useDraft(seat.draftKey)
  /** A second tap while the card is written down is not a second card. */
  const isPlacing = useRef(false)
  const { sessionId } = seat
  const target = activity && answerTo(sessionId, activity)
  const now = { sessionId, target }
  const inHand = whatItAnswers(draft, { sessionId, activity })
  /** Nobody knows any more what it answered, and the question of now takes nothing of it. */
  const isStray = !isEmptyDraft(draft) && !draft.answers && target !== null && !canGoOn(draft, now)
  /** Where what was laid aside can go back to. */
  const otherTarget = draft.aside && ownTarget(draft.aside, sessionId)

  return {
    draft,
    isDraftKept: isKept,
    asked: inHand.asked,
    isDraftOfBefore: inHand.isOfBefore || isStray,
    canGoOn: (card: InHand) => canGoOn(card, now),
    changeDraft: change,
    begin: () => {
      if (target) change((before) => takeAlong(before, target))
    },
    resume: () => change((before) => settle(before, now)),
    backToOther: otherTarget && (() => change((before) => takeAlong(before, otherTarget))),
    takeInHand: (content: CardContent) => change(settle({ ...EMPTY_DRAFT, ...content, answers: null }, now)),
    place: (zoneId?: string) => {
      if (!target || isEmptyDraft(draft) || isPlacing.current) return
      const settled = settle(draft, now)
      // What does not go along is said before anything goes.
      if (settled.aside !== draft.aside) return change(settled)
      rememberPictures(draft.pictures)
      isPlacing.current = true
      void send(finishDraft(draft, target, zoneId)).then((cardId) => {
        isPlacing.current = false
        const next = nextInHand(draft)
        change(next)
        // Said to the device too: a screen that goes away now writes nothing any more.
        void keepDraft(next, seat.draftKey)
        onPlaced(cardId)
      })
    },
  }
}

/** Where there is one zone only, a card belongs in it without asking. */
function answerTo(sessionId: SessionId, activity: StageActivity): Target {
  const { id, title, question, picture, accepts, starters, zones, map } = activity
  const onlyZone = zones.length === 1 ? zones[0] : undefined
  const asked = { id, title, question, picture, accepts, starters, zones, map: map ?? null }
  return { sessionId, activityId: id, zoneId: onlyZone?.id ?? null, asked }
}
