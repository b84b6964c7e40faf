import { describe, expect, it } from 'vitest'
import type { ReportCard } from '../api/report.ts'
import { type Bundle, bundleCards } from './bundleCards.ts'

const card = (id: string, zoneId: string | null, group: string | null = null) =>
  ({
    id,
    zoneId,
    group,
    pictures: [],
    text: id,
    photo: null,
    voice: null,
    voiceSeconds: 0,
    onMap: false,
    side: null,
    face: null,
    remarks: [],
    reply: null,
  }) satisfies ReportCard
const zone = (id: string) => ({ id, title: `Zone ${id}`, picture: '1F3E0' as ReportCard['pictures'][number] })
const idsOf = (cards: readonly ReportCard[]) => cards.map(({ id }) => id)
const outline = (bundles: readonly Bundle[]) =>
  bundles.map(({ title, cards, groups }) => ({
    title,
    cards: idsOf(cards),
    groups: groups.map((group) => [group.title, idsOf(group.cards)]),
  }))

describe('bundleCards', () => {
  it('puts cards under their zone, first the loose ones and then the groups, and the rest last', () => {
    const bundles = bundleCards({
      zones: [zone('stress'), zone('happy')],
      cards: [
        card('a', 'happy'),
        card('b', 'stress', 'Slapen'),
        card('c', null),
        card('d', 'stress'),
        card('e', 'gone'),
        card('f', null, 'Samen'),
      ],
    })
    expect(outline(bundles)).toEqual([
      { title: 'Zone stress', cards: ['d'], groups: [['Slapen', ['b']]] },
      { title: 'Zone happy', cards: ['a'], groups: [] },
      { title: '', cards: ['c', 'e'], groups: [['Samen', ['f']]] },
    ])
  })

  it('keeps a group whole, in the zone of most of its cards', () => {
    const bundles = bundleCards({
      zones: [zone('stress'), zone('happy')],
      cards: [card('a', 'stress', 'Eten'), card('b', 'happy', 'Eten'), card('c', 'happy', 'Eten')],
    })
    expect(outline(bundles)).toEqual([
      { title: 'Zone happy', cards: [], groups: [['Eten', ['a', 'b', 'c']]] },
    ])
  })

  it('leaves out what is empty', () => {
    expect(bundleCards({ zones: [zone('stress')], cards: [] })).toEqual([])
  })
})
