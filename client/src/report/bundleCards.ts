import type { Report, ReportCard } from '@wijktafel/shared/api/report'

export interface Bundle {
  id: string
  title: string
  picture: string | null
  cards: readonly ReportCard[]
}

type Step = Pick<Report['activities'][number], 'zones' | 'cards'>

/**
 * Cards as they lay on the board: those of a named group under that name, the others by zone in the order of the
 * template, the rest last without a name. Every card comes exactly once.
 */
export function bundleCards({ zones, cards }: Step): Bundle[] {
  const groups = new Map<string, ReportCard[]>()
  for (const card of cards) {
    if (card.group) groups.set(card.group, [...(groups.get(card.group) ?? []), card])
  }
  const loose = cards.filter(({ group }) => !group)
  const known = new Set(zones.map(({ id }) => id))
  const bundles: Bundle[] = [
    ...[...groups].map(([title, those]) => ({ id: `group ${title}`, title, picture: null, cards: those })),
    ...zones.map(({ id, title, picture }) => ({
      id: `zone ${id}`,
      title,
      picture,
      cards: loose.filter(({ zoneId }) => zoneId === id),
    })),
    {
      id: 'rest',
      title: '',
      picture: null,
      cards: loose.filter(({ zoneId }) => zoneId === null || !known.has(zoneId)),
    },
  ]
  return bundles.filter((bundle) => bundle.cards.length > 0)
}
