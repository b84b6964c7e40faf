import type { ReportCard } from '@wijktafel/shared/api/report'
import type { BoardItem, BoardListing } from '@wijktafel/shared/board/boardListing'
import type { RevealedCard } from '../storage/readRevealedCards.ts'

interface ReportCardsInput {
  /** Of one step. */
  cards: readonly RevealedCard[]
  /** The board of the step, if it has one. */
  board: BoardListing | null
  /** The zones of the step's own template. */
  zoneIds: ReadonlySet<string>
  /** Whether what people made on the canvas itself belongs to this step. */
  takesLooseItems: boolean
}

/**
 * The cards of a step, said as their makers said them, standing where people moved them: zone and named group come
 * from the board. Those on the board first, in reading order. A card that was taken off the board keeps its first zone.
 */
export function reportCards({ cards, board, zoneIds, takesLooseItems }: ReportCardsInput): ReportCard[] {
  const groupTitles = new Map(board?.groups.map(({ id, title }) => [id, title]))
  const placeOf = (item: BoardItem) => ({
    zoneId: item.zoneId !== null && zoneIds.has(item.zoneId) ? item.zoneId : null,
    group: (item.groupId !== null && groupTitles.get(item.groupId)) || null,
  })
  const left = new Map(cards.map((card) => [card.id as string, card]))
  const onBoard = (board?.items ?? []).flatMap((item): ReportCard[] => {
    const card = item.cardId === null ? undefined : left.get(item.cardId)
    if (card) {
      left.delete(card.id)
      return [{ ...presentCard(card), ...placeOf(item) }]
    }
    const isLoose = takesLooseItems && item.cardId === null && item.kind !== 'text'
    return isLoose ? [{ ...presentItem(item), ...placeOf(item) }] : []
  })
  return [...onBoard, ...[...left.values()].map(presentCard)]
}

function presentCard({ id, zoneId, pictures, text, photo, side }: RevealedCard): ReportCard {
  return { id, zoneId, group: null, pictures: [...pictures], text, photo, side, face: null }
}

/** A card, a sticky note or a photo that somebody laid on the canvas. */
function presentItem({ recordId, pictures, text, photo, side, face }: BoardItem): ReportCard {
  return { id: recordId, zoneId: null, group: null, pictures: [...pictures], text, photo, side, face }
}
