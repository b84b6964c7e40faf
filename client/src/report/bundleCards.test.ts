import type { ReportCard } from '@wijktafel/shared/api/report'
import { describe, expect, it } from 'vitest'
import { bundleCards } from './bundleCards.ts'

const card = (id: string, zoneId: string | null, group: string | null = null) =>
  ({ id, zoneId, group, pictures: [], text: id, photo: null, side: null, face: null }) satisfies ReportCard
const zone = (id: string) => ({ id, title: `Zone ${id}`, picture: '1F3E0' as ReportCard['pictures'][number] })

describe('bundleCards', () => {
  it('puts named groups first, then zones in their order, then the rest', () => {
    const bundles = bundleCards({
      zones: [zone('stress'), zone('happy')],
      cards: [
        card('a', 'happy'),
        card('b', 'stress', 'Slapen'),
        card('c', null),
        card('d', 'stress'),
        card('e', 'gone'),
      ],
    })
    expect(bundles.map(({ title, cards }) => [title, cards.map(({ id }) => id)])).toEqual([
      ['Slapen', ['b']],
      ['Zone stress', ['d']],
      ['Zone happy', ['a']],
      ['', ['c', 'e']],
    ])
  })

  it('leaves out what is empty', () => {
    expect(bundleCards({ zones: [zone('stress')], cards: [] })).toEqual([])
  })
})
