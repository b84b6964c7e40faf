import type { OwnCard, OwnState } from '@wijktafel/shared/api/participant'
import type { ActivityId, CardId, DecisionId } from '@wijktafel/shared/ids'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { CallError, call } from '../../api/call.ts'
import type { Seat } from '../device.ts'
import type { Delivery, OutboxItem } from '../outbox/outboxItem.ts'
import { onDelivery } from '../outbox/phoneOutbox.ts'
import type { KnownCards } from './myCards.ts'

/** What this phone knows of its own part: from the server, and from what was delivered since. */
export interface Own extends KnownCards {
  voted: ReadonlySet<DecisionId>
  done: ReadonlySet<ActivityId>
  /** Add to this device's clock to get the server's. */
  clockOffsetMs: number
}

const NOTHING: Own = {
  cards: [],
  takenBack: new Set(),
  voted: new Set(),
  done: new Set(),
  clockOffsetMs: 0,
}

/** The server no longer knows this device in this meeting. */
const SEAT_LOST: ReadonlySet<string> = new Set(['notSignedIn', 'notAllowed', 'notFound'])

/** Reads the own part when the meeting opens and each time that the phone comes back from being away. */
export function useOwn(options: { seat: Seat; isLive: boolean; onSeatLost: () => void }) {
  const { seat, isLive } = options
  const { sessionId, participantId } = seat
  const [own, setOwn] = useState(NOTHING)
  const tellSeatLost = useEffectEvent(options.onSeatLost)

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the connection is back
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
        if (mine) setOwn((before) => mergeOwn(before, mine, state.serverTime))
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
  }, [sessionId, participantId, isLive])

  useEffect(
    () => onDelivery((item, delivery) => setOwn((before) => applyDelivery(before, item, delivery))),
    [],
  )

  const addVote = useCallback(
    (id: DecisionId) => setOwn((before) => ({ ...before, voted: new Set(before.voted).add(id) })),
    [],
  )
  return { own, addVote }
}

type OwnParticipant = OwnState['participants'][number]

/** A card that was delivered while the answer was on its way is not lost: what the server lacks stays until the next read. */
function mergeOwn(before: Own, mine: OwnParticipant, serverTime: number): Own {
  const known = new Set(mine.cards.map(({ id }) => id))
  const fresh = before.cards.filter(({ id }) => !known.has(id) && !before.takenBack.has(id))
  return {
    cards: [...mine.cards, ...fresh],
    takenBack: new Set([...before.takenBack].filter((id) => !known.has(id))),
    voted: new Set([...before.voted, ...mine.voted]),
    done: new Set(mine.done),
    clockOffsetMs: serverTime - Date.now(),
  }
}

export function applyDelivery(own: Own, { command }: OutboxItem, delivery: Delivery): Own {
  switch (command.kind) {
    case 'card':
    case 'putBack':
      return {
        ...own,
        cards: delivery ? putCard(own.cards, delivery) : own.cards,
        takenBack: without(own.takenBack, command.cardId),
      }
    case 'takeBack':
      return { ...own, takenBack: new Set(own.takenBack).add(command.cardId) }
    case 'done':
      return {
        ...own,
        done: command.done
          ? new Set(own.done).add(command.activityId)
          : without(own.done, command.activityId),
      }
  }
}

function putCard(cards: readonly OwnCard[], card: OwnCard): OwnCard[] {
  const isKnown = cards.some(({ id }) => id === card.id)
  return isKnown ? cards.map((other) => (other.id === card.id ? card : other)) : [...cards, card]
}

function without<Value extends CardId | ActivityId>(set: ReadonlySet<Value>, value: Value): Set<Value> {
  const less = new Set(set)
  less.delete(value)
  return less
}
