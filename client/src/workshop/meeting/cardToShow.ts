import type { CardId } from '@wijktafel/shared/ids'
import { create } from 'zustand'

/** The card that somebody asked to see where it lies, until a board shows it. */
export const useCardToShow = create<{ cardId: CardId | null }>(() => ({ cardId: null }))

export function showCard(cardId: CardId): void {
  useCardToShow.setState({ cardId })
}

/** Shown once. */
export function takeCardToShow(): void {
  useCardToShow.setState({ cardId: null })
}
