import type { BoardId } from '@wijktafel/shared/ids'
import { create } from 'zustand'

export interface CardsToChoose {
  boardId: BoardId
  /** Cards, notes, groups and piles, in the order of the choices. */
  recordIds: readonly string[]
}

/** What somebody on the board asked to let people choose between, until the form of a decision took it. */
export const useCardsToChoose = create<{ cards: CardsToChoose | null }>(() => ({ cards: null }))

export function letPeopleChoose(cards: CardsToChoose): void {
  useCardsToChoose.setState({ cards })
}

/** The same cards are taken once. */
export function takeCardsToChoose(): void {
  useCardsToChoose.setState({ cards: null })
}
