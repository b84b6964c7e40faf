import type { OwnState } from '@wijktafel/shared/api/participant'
import type { CardId, DecisionId } from '@wijktafel/shared/ids'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { CallError, call } from '../../api/call.ts'
import type { Seat } from '../device.ts'
import type { OutboxItem } from '../outbox/outboxItem.ts'
import { onDelivery } from '../outbox/phoneOutbox.ts'
import { applyDelivery, NOTHING_OWN, type Own } from './applyDelivery.ts'
import { keepOwnCopy, readOwnCopy } from './ownCopy.ts'

/** The server no longer knows this device in this meeting. */
const SEAT_LOST: ReadonlySet<string> = new Set(['notSignedIn', 'notAllowed', 'notFound'])

/** Reads the own part when the meeting opens and each time that the phone comes back from being away. */
export function useOwn(options: {
  seat: Seat
  /** Of what this device sends, what is of this person. */
  isMine: (item: OutboxItem) => boolean
  isLive: boolean
  /** Read again when this changes. */
  moment: string
  onSeatLost: () => void
}) {
  const { seat, isMine, isLive, moment } = options
  const { sessionId, participantId } = seat
  const [own, setOwn] = useState(NOTHING_OWN)
  const tellSeatLost = useEffectEvent(options.onSeatLost)
  /** Cards that reached the server from this page: an answer that was on its way does not know them yet. */
  const delivered = useRef(new Set<CardId>())

  useEffect(() => {
    let isGone = false
    void readOwnCopy(participantId).then((kept) => {
      if (!isGone && kept) setOwn((before) => (before === NOTHING_OWN ? kept : before))
    })
    return () => {
      isGone = true
    }
  }, [participantId])
  useEffect(() => {
    if (own !== NOTHING_OWN) keepOwnCopy(participantId, own)
  }, [participantId, own])

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the connection is back, and when the meeting showed its cards
  useEffect(() => {
    const stopped = new AbortController()
    const read = async () => {
      try {
        const state = await call(
          'GET /api/sessions/:sessionId/own',
          { params: { sessionId } },
          { signal: stopped.signal },
        )
        const mine = state.participants.find(({ id }) => id === participantId)
        if (stopped.signal.aborted) return
        if (mine) setOwn((before) => mergeOwn(before, mine, state.serverTime, delivered.current))
        else tellSeatLost()
      } catch (error) {
        // Without an answer what is known stays: the next moment online reads again.
        if (!stopped.signal.aborted && error instanceof CallError && SEAT_LOST.has(error.code)) tellSeatLost()
      }
    }
    const readWhenVisible = () => {
      if (document.visibilityState === 'visible') void read()
    }
    void read()
    document.addEventListener('visibilitychange', readWhenVisible)
    return () => {
      stopped.abort()
      document.removeEventListener('visibilitychange', readWhenVisible)
    }
  }, [sessionId, participantId, isLive, moment])

  useEffect(
    () =>
      onDelivery((item, delivery) => {
        if (!isMine(item)) return
        if (delivery) delivered.current.add(delivery.id)
        setOwn((before) => applyDelivery(before, item, delivery))
      }),
    [isMine],
  )

  const addVote = useCallback(
    (id: DecisionId) => setOwn((before) => ({ ...before, voted: new Set(before.voted).add(id) })),
    [],
  )
  return { own, addVote }
}

type OwnParticipant = OwnState['participants'][number]

/** A card that was delivered while the answer was on its way is not lost: what the server lacks stays until the next read. */
function mergeOwn(
  before: Own,
  mine: OwnParticipant,
  serverTime: number,
  delivered: ReadonlySet<CardId>,
): Own {
  const known = new Set(mine.cards.map(({ id }) => id))
  const fresh = before.cards.filter(
    ({ id }) => delivered.has(id) && !known.has(id) && !before.takenBack.has(id),
  )
  return {
    cards: [...mine.cards, ...fresh],
    takenBack: new Set([...before.takenBack].filter((id) => !known.has(id))),
    voted: new Set([...before.voted, ...mine.voted]),
    done: new Set(mine.done),
    clockOffsetMs: serverTime - Date.now(),
  }
}
