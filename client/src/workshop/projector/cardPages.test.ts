import type { CardView } from '@wijktafel/shared/stage'
import { describe, expect, it } from 'vitest'
import { groupByZone, pageOf } from './cardPages.ts'

const card = (id: string, zoneId: string | null) => ({ id, zoneId }) as unknown as CardView
const zone = (id: string) => ({ id, title: id, picture: '1F3E0' as CardView['pictures'][number] })

describe('groupByZone', () => {
  it('keeps the order of the template and loses no card', () => {
    const zones = groupByZone(
      [zone('stress'), zone('happy')],
      [card('a', 'happy'), card('b', null), card('c', 'gone')],
    )
    expect(zones.map(({ id, cards }) => [id, cards.map((each) => each.id)])).toEqual([
      ['stress', []],
      ['happy', ['a']],
      ['others', ['b', 'c']],
    ])
  })

  it('has no nameless zone where every card has its place', () => {
    expect(groupByZone([zone('stress')], [card('a', 'stress')])).toHaveLength(1)
  })
})

describe('pageOf', () => {
  it('shows every card in turn, and a short zone again', () => {
    const cards = [1, 2, 3, 4, 5]
    expect(pageOf(cards, { page: 0, size: 2 })).toEqual([1, 2])
    expect(pageOf(cards, { page: 2, size: 2 })).toEqual([5])
    expect(pageOf(cards, { page: 3, size: 2 })).toEqual([1, 2])
    expect(pageOf([], { page: 4, size: 2 })).toEqual([])
  })
})
