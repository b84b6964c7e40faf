import type { CardView, StageActivity } from '@wijktafel/shared/stage'

export interface ZoneOfCards {
  id: string
  title: string
  picture: string | null
  cards: readonly CardView[]
}

/** The cards by zone, in the order of the template. Cards of no zone, or of one that is gone, come in a nameless last one. */
export function groupByZone(zones: StageActivity['zones'], cards: readonly CardView[]): ZoneOfCards[] {
  const named = zones.map((zone) => ({ ...zone, cards: cards.filter(({ zoneId }) => zoneId === zone.id) }))
  const known = new Set(zones.map(({ id }) => id))
  const others = cards.filter(({ zoneId }) => zoneId === null || !known.has(zoneId))
  return others.length > 0 ? [...named, { id: 'others', title: '', picture: null, cards: others }] : named
}

const PER_ZONE = [15, 15, 6, 5, 4, 2, 2]

/** How many cards of a zone fit on the screen, readable from the back of the room. The sizes are those of the style sheet. */
export function perZone(zones: number): number {
  return PER_ZONE[zones] ?? 1
}

/** A zone with fewer cards than others begins again while those go on. */
export function pageOf<Card>(cards: readonly Card[], { page, size }: { page: number; size: number }): Card[] {
  const pages = Math.max(1, Math.ceil(cards.length / size))
  const from = (page % pages) * size
  return cards.slice(from, from + size)
}
