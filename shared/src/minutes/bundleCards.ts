import type { Report, ReportCard } from '../api/report.ts'

export interface Group {
  title: string
  cards: readonly ReportCard[]
}

export interface Bundle {
  id: string
  /** Of the zone; empty for what lies in none. */
  title: string
  picture: string | null
  /** Those that are in no group. */
  cards: readonly ReportCard[]
  groups: readonly Group[]
}

type Step = Pick<Report['activities'][number], 'zones' | 'cards'>

/**
 * Cards as they lay on the board: by zone in the order of the template, in it first what is loose and then the named
 * groups; last what lies in no zone. A group stands whole in the zone of most of its cards. Every card comes exactly once.
 */
export function bundleCards({ zones, cards }: Step): Bundle[] {
  const known = new Set(zones.map(({ id }) => id))
  const zoneOf = ({ zoneId }: ReportCard) => (zoneId !== null && known.has(zoneId) ? zoneId : null)
  const groups = groupsOf(cards).map((group) => ({ ...group, zoneId: mostCommon(group.cards.map(zoneOf)) }))
  const bundleOf = (zoneId: string | null) => ({
    cards: cards.filter((card) => !card.group && zoneOf(card) === zoneId),
    groups: groups.filter((group) => group.zoneId === zoneId).map(({ title, cards }) => ({ title, cards })),
  })
  const bundles: Bundle[] = [
    ...zones.map(({ id, title, picture }) => ({ id: `zone ${id}`, title, picture, ...bundleOf(id) })),
    { id: 'rest', title: '', picture: null, ...bundleOf(null) },
  ]
  return bundles.filter((bundle) => bundle.cards.length + bundle.groups.length > 0)
}

function groupsOf(cards: readonly ReportCard[]): Group[] {
  const groups = new Map<string, ReportCard[]>()
  for (const card of cards) {
    if (card.group) groups.set(card.group, [...(groups.get(card.group) ?? []), card])
  }
  return [...groups].map(([title, those]) => ({ title, cards: those }))
}

/** The first one of those that come equally often. */
function mostCommon(zoneIds: readonly (string | null)[]): string | null {
  const count = (zoneId: string | null) => zoneIds.filter((each) => each === zoneId).length
  return zoneIds.reduce((best, each) => (count(each) > count(best) ? each : best), zoneIds[0] ?? null)
}
