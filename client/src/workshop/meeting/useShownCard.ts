import { CARD_ID_PREFIX } from '@wijktafel/shared/board/boardDocument'
import { takeCardToShow, useCardToShow } from './cardToShow.ts'

/** For a board, in either view: the card that somebody asked to see. */
export function useShownCard() {
  const cardId = useCardToShow((state) => state.cardId)
  return { show: cardId && CARD_ID_PREFIX + cardId, onShown: takeCardToShow }
}
