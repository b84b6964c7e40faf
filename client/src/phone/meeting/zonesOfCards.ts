import type { CardView, StageActivity } from '@wijktafel/shared/stage'

export interface CardsInGroup {
  id: string
  /** Null: these lie in no group. */
  title: string | null
  cards: CardView[]
}

export interface CardsInZone {
  id: string
  /** Null: these lie in no zone. */
  title: string | null
  picture: string
  groups: CardsInGroup[]
}

/**
 * Cards under the zones and groups that they lie in on the board; before anybody moved one, under the zone that it was sent
 * to. Zones of the question come first, in their order; what lies in no zone comes last. Empty zones are left out.
 */
export function zonesOfCards(cards: readonly CardView[], activity: StageActivity): CardsInZone[] {
  const zones = new Map<string | null, Omit<CardsInZone, 'groups'>>()
  for (const { id, title, picture } of activity.zones) zones.set(id, { id, title, picture })
  for (const { lies } of cards) {
    if (lies?.zone) zones.set(lies.zone.id, { ...lies.zone, picture: lies.zone.picture ?? '' })
  }
  const zoneIdOf = ({ lies, zoneId }: CardView) => {
    const id = lies ? (lies.zone?.id ?? null) : zoneId
    return id !== null && zones.has(id) ? id : null
  }
  zones.set(null, { id: 'rest', title: null, picture: '' })
  return [...zones].flatMap(([id, zone]) => {
    const here = cards.filter((card) => zoneIdOf(card) === id)
    return here.length > 0 ? [{ ...zone, groups: groupsOf(here) }] : []
  })
}

/** What lies in no group first. */
function groupsOf(cards: readonly CardView[]): CardsInGroup[] {
  const groups = new Map<string, CardsInGroup>([['', { id: '', title: null, cards: [] }]])
  for (const card of cards) {
    const { id, title } = card.lies?.group ?? { id: '', title: null }
    const group = groups.get(id) ?? { id, title, cards: [] }
    group.cards.push(card)
    groups.set(id, group)
  }
  return [...groups.values()].filter((group) => group.cards.length > 0)
}
