import type { CardId } from '@wijktafel/shared/ids'
import { useEffect, useMemo, useReducer, useRef } from 'react'
import { call } from '../../api/call.ts'
import type { Language } from '../../i18n/translate.ts'
import { useCards } from '../../live/useStage.ts'
import type { Seat } from '../device.ts'
import type { CardContent } from '../outbox/outboxItem.ts'
import { isItemOf } from '../people/isItemOf.ts'
import { usePeople } from '../people/peopleContext.ts'
import { createCardCommands } from './createCardCommands.ts'
import { EMPTY_DRAFT } from './draft.ts'
import { forgetMeeting } from './forgetMeeting.ts'
import type { MeetingModel } from './meetingContext.ts'
import { isDone, type MyCard, mergeCards } from './myCards.ts'
import { forgetOwnCopy } from './ownCopy.ts'
import { useDecisionMarks } from './useDecisionMarks.ts'
import { forgetDraft } from './useDraft.ts'
import { useFewerCards } from './useFewerCards.ts'
import { useHand } from './useHand.ts'
import { useKeptBack } from './useKeptBack.ts'
import { useLook } from './useLook.ts'
import { useOutbox } from './useOutbox.ts'
import { useOwn } from './useOwn.ts'
import { isReachable, usePhoneConnection } from './usePhoneConnection.ts'
import { usePhoneStage } from './usePhoneStage.ts'
import { findHome, type View, viewReducer } from './view.ts'

export interface MeetingProps {
  seat: Seat
  /** Null gives the seat up. */
  onSeatChange: (seat: Seat | null) => void
  /** Everyone at this device goes to another meeting. */
  onElsewhere: () => void
  onLanguage: (language: Language) => Promise<boolean>
}

/** So that the phone opens without network where it was last. */
const KEPT = { persist: true }

/** Brings together the stage, the own part, the outbox and the card in hand. */
export function useMeetingModel({ seat, onSeatChange, onElsewhere, onLanguage }: MeetingProps): {
  model: MeetingModel
  view: View | null
} {
  const { seats, isOfTable, askWho, afterPlacing } = usePeople()
  const giveUpSeat = () => {
    if (seats.length > 1) forgetOwnCopy(seat.participantId)
    else forgetMeeting(seat)
    onSeatChange(null)
  }
  const { stage, status } = usePhoneStage(seat.sessionId)
  const { cards: everyone } = useCards(seat.sessionId, KEPT)
  const { outbox, state: outboxState } = useOutbox()
  const isMine = useMemo(() => isItemOf(seat), [seat])
  const items = useMemo(() => outboxState.items.filter(isMine), [outboxState.items, isMine])
  const { own, addVote } = useOwn({
    seat,
    isMine,
    isLive: status.state === 'online',
    moment: `${stage?.revealed && stage.activity?.silent ? stage.activity.id : ''} ${useFewerCards(stage)}`,
    onSeatLost: () => giveUpSeat(),
  })
  const [stack, dispatch] = useReducer(viewReducer, [])
  const decisions = useDecisionMarks(seat)
  const commands = useMemo(() => createCardCommands(seat, outbox, isMine), [seat, outbox, isMine])
  const forgotten = useRef(new Map<CardId, CardContent>())
  const connection = usePhoneConnection(outboxState)
  const look = useLook(stage)

  const isLive = status.state === 'online'
  useEffect(() => {
    // The server is back: what waits need not wait for the end of its pause.
    if (isLive) outbox.flush()
  }, [isLive, outbox])

  const home = findHome(stage, { voted: own.voted, ...decisions, isAtTable: isOfTable })
  useEffect(() => {
    if (home.moment !== 'connecting') dispatch({ type: 'meetingMoved' })
  }, [home.moment])

  const mine = useMemo(
    () =>
      mergeCards({
        known: own,
        items,
        everyone: everyone ?? [],
        progress: outboxState.progress,
      }),
    [own, items, outboxState.progress, everyone],
  )
  const keptBack = useKeptBack(mine)
  const hand = useHand({
    seat,
    activity: stage?.activity ?? null,
    send: commands.place,
    onPlaced: (cardId) => {
      if (!afterPlacing()) dispatch({ type: 'openAlone', view: { name: 'placed', cardId } })
    },
  })

  const open = (view: View) => dispatch({ type: 'open', view })
  const patchSeat = async (change: { face?: Seat['face']; name?: string | null; language?: string }) => {
    const { participantId } = seat
    await call('PATCH /api/participants/:participantId', { params: { participantId }, body: change })
  }

  const model: MeetingModel = {
    seat,
    stage,
    home,
    look,
    everyone,
    mine,
    ...hand,
    ...keptBack,
    connection,
    isOnline: isReachable(connection),
    mustStayOpen: outboxState.atRisk,
    clockOffsetMs: own.clockOffsetMs,
    isDone: (activityId) => isDone(own.done, { items, activityId }),

    open,
    replace: (view) => dispatch({ type: 'replace', view }),
    back: () => {
      if (stack.length > 0) dispatch({ type: 'back' })
      // Nobody leaves a meeting by a tablet of the table: behind what is theirs lies the table.
      else if (isOfTable) askWho()
      else open({ name: 'leave' })
    },
    goHome: () => dispatch({ type: 'home' }),

    backToOther:
      hand.backToOther &&
      (() => {
        hand.backToOther?.()
        dispatch({ type: 'openAlone', view: { name: 'make' } })
      }),
    layPaper: async (content) => {
      await commands.place(content)
    },
    takeBack: (card) => {
      const content = commands.takeBack(card)
      if (content) forgotten.current.set(card.id, content)
    },
    putBack: (card) => commands.putBack(card, forgotten.current.get(card.id) ?? null),
    takeInHand: (card: MyCard) => {
      const content = commands.takeBack(card)
      if (content) hand.takeInHand(content)
    },
    setDone: commands.setDone,
    addVote,
    markNotInElectorate: decisions.markNotInElectorate,
    markVotedBefore: decisions.markVotedBefore,
    votedBefore: decisions.votedBefore,
    markOutcomeSeen: decisions.markOutcomeSeen,

    changeSeat: async (change) => {
      await patchSeat(change)
      onSeatChange({ ...seat, ...change })
    },
    changeLanguage: async (language) => {
      const isLoaded = await onLanguage(language)
      // The phone speaks it already; the server learns it when it can.
      if (isLoaded) {
        onSeatChange({ ...seat, language })
        patchSeat({ language }).catch(() => undefined)
      }
      return isLoaded
    },
    leave: () => {
      const { participantId } = seat
      // Leaving works without network too: the server then sees the phone go quiet.
      call('POST /api/participants/:participantId/leave', { params: { participantId } }).catch(
        () => undefined,
      )
      commands.forgetUnsent()
      hand.changeDraft(EMPTY_DRAFT)
      void forgetDraft(seat.draftKey)
      giveUpSeat()
    },
    goElsewhere: () => {
      forgetMeeting(seat)
      for (const { participantId } of seats) forgetOwnCopy(participantId)
      onElsewhere()
    },
  }
  return { model, view: stack.at(-1) ?? null }
}
