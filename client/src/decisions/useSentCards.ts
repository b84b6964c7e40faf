import type { BoardId } from '@wijktafel/shared/ids'
import { useEffect } from 'react'
import type { BoardChoice } from './boardChoices.ts'
import { takeCardsToChoose, useCardsToChoose } from './cardsToChoose.ts'

interface SentCards {
  /** The board of the step that the decision is about. */
  boardId: BoardId | null
  /** Null: not there yet; what was sent waits. */
  cards: readonly BoardChoice[] | null
  /** In the order in which they were sent. `missing`: how many are empty, or were taken off the board meanwhile. */
  onCards: (cards: BoardChoice[], missing: number) => void
  onElsewhere: () => void
}

/** Takes in, once, what somebody on the board asked to let people choose between. */
export function useSentCards({ boardId, cards, onCards, onElsewhere }: SentCards): void {
  const sent = useCardsToChoose((state) => state.cards)
  useEffect(() => {
    if (!sent) return
    if (sent.boardId !== boardId) {
      takeCardsToChoose()
      onElsewhere()
      return
    }
    if (!cards) return
    takeCardsToChoose()
    const known = new Map(cards.map((card) => [card.recordId, card]))
    const found = sent.recordIds.flatMap((recordId) => known.get(recordId) ?? [])
    onCards(found, sent.recordIds.length - found.length)
  }, [sent, boardId, cards, onCards, onElsewhere])
}
