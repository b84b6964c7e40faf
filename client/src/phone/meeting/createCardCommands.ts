import { type ActivityId, type CardId, newId } from '@wijktafel/shared/ids'
import type { Seat } from '../device.ts'
import type { Outbox } from '../outbox/outbox.ts'
import type { CardContent, OutboxCommand, OutboxItem } from '../outbox/outboxItem.ts'
import type { MyCard } from './myCards.ts'

/** What someone does with their cards, as commands in the outbox: all of it works without network. */
export function createCardCommands(seat: Seat, outbox: Outbox, isMine: (item: OutboxItem) => boolean) {
  const { sessionId, participantId } = seat
  const add = (command: OutboxCommand) => void outbox.add({ sessionId, participantId, command })
  const findItem = (cardId: CardId) =>
    outbox.getState().items.find(({ command }) => command.kind === 'card' && command.cardId === cardId)

  return {
    /** Resolves once the card is kept on this device. */
    async place(content: CardContent): Promise<CardId> {
      const cardId = newId<CardId>()
      await outbox.add({ sessionId, participantId, command: { kind: 'card', cardId, content } })
      return cardId
    },
    /** A card that never left is simply forgotten; the content comes back for undo. */
    takeBack(card: MyCard): CardContent | null {
      const item = findItem(card.id)
      if (item?.command.kind === 'card' && outbox.drop(item.id)) return item.command.content
      add({ kind: 'takeBack', cardId: card.id })
      return null
    },
    putBack(card: MyCard, content: CardContent | null): void {
      if (content) add({ kind: 'card', cardId: card.id, content })
      else add({ kind: 'putBack', cardId: card.id })
    },
    setDone: (activityId: ActivityId, done: boolean) => add({ kind: 'done', activityId, done }),
    /** Forgets what was never sent. */
    forgetUnsent(): void {
      for (const item of outbox.getState().items) {
        if (item.participantId === participantId || (item.refusal && isMine(item))) outbox.drop(item.id)
      }
    },
  }
}
