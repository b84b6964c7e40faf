import type {
  BoardItem,
  BoardListing,
  ListedGroup,
  ListedPile,
  ListedStamp,
  ListedZone,
} from '@wijktafel/shared/board/boardListing'
import { inPileOrder } from '@wijktafel/shared/board/piles'

/** A pile with its cards, the top one first. */
export interface PileInList {
  pile: ListedPile
  items: readonly BoardItem[]
}

export interface GroupInList {
  group: ListedGroup
  piles: readonly PileInList[]
  /** What lies in none of its piles. */
  items: readonly BoardItem[]
}

/** One heading of the list and what lies below it. `zone` null: beside all zones. */
export interface ListSection {
  zone: ListedZone | null
  groups: readonly GroupInList[]
  /** What lies in no group. */
  piles: readonly PileInList[]
  /** What was decided here. */
  stamps: readonly ListedStamp[]
  /** What lies in no group and no pile. */
  items: readonly BoardItem[]
  count: number
}

/** Zone, then its groups and piles (empty ones too), then what lies loose. Beside all zones comes last, if something is there. */
export function listSections({ zones, groups, piles, stamps, items }: BoardListing): ListSection[] {
  const inPiles = Map.groupBy(items, ({ pileId }) => pileId)
  const unpiled = inPiles.get(null) ?? []
  const grouped = Map.groupBy(unpiled, ({ groupId }) => groupId)
  const loose = Map.groupBy(grouped.get(null) ?? [], ({ zoneId }) => zoneId)
  const withCards = (pile: ListedPile) => ({ pile, items: fromTheTop(inPiles.get(pile.id) ?? []) })
  const sectionOf = (zone: ListedZone | null): ListSection => {
    const isHere = ({ zoneId }: { zoneId: string | null }) => zoneId === (zone?.id ?? null)
    const own = groups.filter(isHere).map((group) => ({
      group,
      piles: piles.filter(({ groupId }) => groupId === group.id).map(withCards),
      items: grouped.get(group.id) ?? [],
    }))
    const ownPiles = piles.filter((pile) => pile.groupId === null && isHere(pile)).map(withCards)
    const alone = loose.get(zone?.id ?? null) ?? []
    const heaps = [...own, ...own.flatMap((group) => group.piles), ...ownPiles]
    const count = heaps.reduce((sum, each) => sum + each.items.length, alone.length)
    return { zone, groups: own, piles: ownPiles, stamps: stamps.filter(isHere), items: alone, count }
  }
  const beside = sectionOf(null)
  const all = zones.map(sectionOf)
  return isEmptySection(beside) ? all : [...all, beside]
}

/** Nothing to read or to move, not even an empty group. */
export function isEmptySection({ count, groups, piles, stamps }: ListSection): boolean {
  return count + groups.length + piles.length + stamps.length === 0
}

function fromTheTop(cards: readonly BoardItem[]): BoardItem[] {
  const entries = cards.map((card) => ({ id: card.recordId, pileRank: card.pileRank, card }))
  return inPileOrder(entries)
    .map(({ card }) => card)
    .reverse()
}
