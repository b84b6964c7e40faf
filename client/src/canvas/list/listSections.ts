import type {
  BoardItem,
  BoardListing,
  ListedGroup,
  ListedStamp,
  ListedZone,
} from '@wijktafel/shared/board/boardListing'

/** One heading of the list and what lies below it. `zone` null: beside all zones. */
export interface ListSection {
  zone: ListedZone | null
  groups: readonly { group: ListedGroup; items: readonly BoardItem[] }[]
  /** What was decided here. */
  stamps: readonly ListedStamp[]
  /** What lies in no group. */
  items: readonly BoardItem[]
  count: number
}

/** Zone, then its groups (empty ones too), then what lies loose. Beside all zones comes last, if something is there. */
export function listSections({ zones, groups, stamps, items }: BoardListing): ListSection[] {
  const grouped = Map.groupBy(items, ({ groupId }) => groupId)
  const loose = Map.groupBy(grouped.get(null) ?? [], ({ zoneId }) => zoneId)
  const sectionOf = (zone: ListedZone | null): ListSection => {
    const own = groups
      .filter(({ zoneId }) => zoneId === (zone?.id ?? null))
      .map((group) => ({ group, items: grouped.get(group.id) ?? [] }))
    const alone = loose.get(zone?.id ?? null) ?? []
    const count = own.reduce((sum, each) => sum + each.items.length, alone.length)
    const decided = stamps.filter(({ zoneId }) => zoneId === (zone?.id ?? null))
    return { zone, groups: own, stamps: decided, items: alone, count }
  }
  const beside = sectionOf(null)
  const all = zones.map(sectionOf)
  const isEmpty = beside.count === 0 && beside.groups.length === 0 && beside.stamps.length === 0
  return isEmpty ? all : [...all, beside]
}
