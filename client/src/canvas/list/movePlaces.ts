import type {
  BoardItem,
  BoardListing,
  ListedGroup,
  ListedPile,
  ListedZone,
} from '@wijktafel/shared/board/boardListing'

/** Where something can go. A zone that is null: beside all zones. */
export type MoveTarget =
  | { to: 'zone'; zone: ListedZone | null }
  | { to: 'group'; group: ListedGroup }
  | { to: 'pile'; pile: ListedPile }

/** A zone to choose from, with what lies in it and takes cards. */
export interface MovePlace {
  zone: ListedZone | null
  /** False: it lies there already, and in no group or pile. */
  canGo: boolean
  groups: readonly ListedGroup[]
  piles: readonly ListedPile[]
}

export type Places = Pick<BoardListing, 'zones' | 'groups' | 'piles'>

/** Where a card, a note or a photo can go: every zone, beside them all, and the groups and piles; only cards lie on a pile. */
export function placesForItem(item: BoardItem, { zones, groups, piles }: Places): MovePlace[] {
  const isLoose = item.groupId === null && item.pileId === null
  const isOwnGroup = ({ id }: ListedGroup) => id === item.groupId && item.pileId === null
  const placeAt = (zone: ListedZone | null): MovePlace => ({
    zone,
    canGo: !isLoose || item.zoneId !== (zone?.id ?? null),
    groups: groups.filter((group) => group.zoneId === (zone?.id ?? null) && !isOwnGroup(group)),
    piles: piles.filter(
      ({ id, zoneId }) => item.kind === 'card' && zoneId === (zone?.id ?? null) && id !== item.pileId,
    ),
  })
  return [...zones, null].map(placeAt).filter(hasSomething)
}

function hasSomething({ canGo, groups, piles }: MovePlace): boolean {
  return canGo || groups.length + piles.length > 0
}

/** Where a group or a pile can go as a whole: the other zones. */
export function placesForWhole({ zoneId }: ListedGroup, { zones }: Pick<Places, 'zones'>): MovePlace[] {
  return zones.filter(({ id }) => id !== zoneId).map((zone) => ({ zone, canGo: true, groups: [], piles: [] }))
}
