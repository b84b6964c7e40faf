import type { OwnCard } from '@wijktafel/shared/api/participant'
import type { ActivityId, CardId, DecisionId } from '@wijktafel/shared/ids'
import type { Delivery, OutboxItem } from '../outbox/outboxItem.ts'
import type { KnownCards } from './myCards.ts'

/** What this phone knows of its own part: from the server, and from what was delivered since. */
export interface Own extends KnownCards {
  voted: ReadonlySet<DecisionId>
  done: ReadonlySet<ActivityId>
  /** Add to this device's clock to get the server's. */
  clockOffsetMs: number
}

export const NOTHING_OWN: Own = {
  cards: [],
  takenBack: new Set(),
  voted: new Set(),
  done: new Set(),
  clockOffsetMs: 0,
}

/** What a delivery adds to what is known, so that nothing has to be asked again. */
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
