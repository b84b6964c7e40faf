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

/** How many cards of a zone are readable at once from the back of the room. */
export function perZone(zones: number): number {
  if (zones <= 1) return 15
  if (zones === 2) return 8
  return zones === 3 ? 6 : 4
}

/** A zone with fewer cards than others begins again while those go on. */
export function pageOf<Card>(cards: readonly Card[], { page, size }: { page: number; size: number }): Card[] {
  const pages = Math.max(1, Math.ceil(cards.length / size))
  const from = (page % pages) * size
  return cards.slice(from, from + size)
}
