import type { CardReply } from '@wijktafel/shared/api/cardReply'
import type { ReportCard, ReportRemark } from '@wijktafel/shared/api/report'
import type { BoardItem, BoardListing } from '@wijktafel/shared/board/boardListing'
import type { BoardRemark } from '@wijktafel/shared/board/remarks'
import type { CardId } from '@wijktafel/shared/ids'
import type { CardShows } from '@wijktafel/shared/stage'
import type { RevealedCard } from '../storage/readRevealedCards.ts'

interface ReportCardsInput {
  /** Of one step. */
  cards: readonly RevealedCard[]
  /** The board of the step, if it has one. */
  board: BoardListing | null
  /** What was said about what lies on that board. */
  remarks: readonly BoardRemark[]
  /** The zones of the step's own template. */
  zoneIds: ReadonlySet<string>
  /** Whether what people made on the canvas itself belongs to this step. */
  takesLooseItems: boolean
  /** What cards of this step tell of their makers, also those that were made on the canvas. */
  shows: CardShows
  /** What was done with cards, by card. */
  replies?: ReadonlyMap<CardId, CardReply>
}

/**
 * The cards of a step, said as their makers said them, standing where people moved them: zone and named group come
 * from the board. Those on the board first, in reading order. A card that was taken off the board keeps its first zone.
 * The report outlives the meeting: of a maker it tells the side at most, never the face.
 */
export function reportCards({
  cards,
  board,
  remarks,
  zoneIds,
  takesLooseItems,
  shows,
  replies,
}: ReportCardsInput): ReportCard[] {
  const groupTitles = new Map(board?.groups.map(({ id, title }) => [id, title]))
  // On the map a card lies in the zone of the map; what its maker sent it to says more.
  const zoneOf = (item: BoardItem, card: RevealedCard | undefined) =>
    item.place !== null && card?.zoneId ? card.zoneId : item.zoneId
  const placeOf = (item: BoardItem, card: RevealedCard | undefined) => ({
    zoneId: zoneIn(zoneIds, zoneOf(item, card)),
    group: (item.groupId !== null && groupTitles.get(item.groupId)) || null,
  })
  const said = Map.groupBy(remarks, ({ recordId }) => recordId)
  const left = new Map(cards.map((card) => [card.id as string, card]))
  const onBoard = (board?.items ?? []).flatMap((item): ReportCard[] => {
    const card = item.cardId === null ? undefined : left.get(item.cardId)
    const around = { ...placeOf(item, card), remarks: (said.get(item.recordId) ?? []).map(presentRemark) }
    if (card) {
      left.delete(card.id)
      return [{ ...presentCard(card), ...around }]
    }
    const isLoose = takesLooseItems && item.cardId === null && item.kind !== 'text'
    return isLoose ? [{ ...presentItem(item, shows), ...around }] : []
  })
  const told = (card: ReportCard) => ({ ...card, reply: replies?.get(card.id as CardId) ?? null })
  return [...onBoard, ...[...left.values()].map(presentCard)].map(told)
}

function zoneIn(zoneIds: ReadonlySet<string>, zoneId: string | null): string | null {
  return zoneId !== null && zoneIds.has(zoneId) ? zoneId : null
}

function presentCard({ id, zoneId, pictures, ...card }: RevealedCard): ReportCard {
  const { text, photo, voice, voiceSeconds, side, place = null } = card
  return {
    id,
    zoneId,
    group: null,
    pictures: [...pictures],
    text,
    photo,
    voice,
    voiceSeconds,
    onMap: place !== null,
    side,
    face: null,
    remarks: [],
    reply: null,
  }
}

/** A card, a sticky note or a photo that somebody laid on the canvas. */
function presentItem(item: BoardItem, shows: CardShows): ReportCard {
  const { recordId, pictures, text, photo, voice, voiceSeconds } = item
  const side = shows === 'nobody' ? null : item.side
  const content = { pictures: [...pictures], text, photo, voice, voiceSeconds, onMap: false }
  return { id: recordId, zoneId: null, group: null, ...content, side, face: null, remarks: [], reply: null }
}

function presentRemark({ id, text, pictures, side }: BoardRemark): ReportRemark {
  return { id, text, pictures: [...pictures], side }
}
