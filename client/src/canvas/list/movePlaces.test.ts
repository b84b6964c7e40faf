import type { BoardItem, ListedGroup, ListedPile, ListedZone } from '@wijktafel/shared/board/boardListing'
import { NO_CARD } from '@wijktafel/shared/board/boardShapes'
import { describe, expect, test } from 'vitest'
import { placesForItem, placesForWhole } from './movePlaces.ts'

const box = { x: 0, y: 0, w: 100, h: 100 }
const zone = (id: string): ListedZone => ({
  ...{ id, recordId: `shape:zone_${id}`, title: id, picture: null, phase: 'discover', box },
})
const group = (id: string, zoneId: string | null): ListedGroup => ({ id, title: id, zoneId, box })
const pile = (id: string, zoneId: string | null): ListedPile => ({
  ...group(id, zoneId),
  ...{ isOpen: false, groupId: null },
})
const item = (fields: Partial<BoardItem>): BoardItem => {
  const { pile: _, ...content } = NO_CARD
  const place = { zoneId: 'stress', groupId: null, pileId: null, place: null, box: { ...box, rotation: 0 } }
  return { ...content, recordId: 'shape:one', kind: 'card', cardId: null, ...place, ...fields }
}

const places = {
  zones: [zone('stress'), zone('happy')],
  groups: [group('slapen', 'stress'), group('buiten', 'happy')],
  piles: [pile('post', 'stress'), pile('los', null)],
}
const offered = (one: BoardItem) =>
  placesForItem(one, places).map(({ zone: at, canGo, groups, piles }) => [
    at?.id ?? 'beside',
    canGo,
    [...groups, ...piles].map(({ id }) => id),
  ])

describe('where something can go', () => {
  test('a loose card: the other zones and beside them, and every group and pile', () => {
    expect(offered(item({}))).toEqual([
      ['stress', false, ['slapen', 'post']],
      ['happy', true, ['buiten']],
      ['beside', true, ['los']],
    ])
  })

  test('a card in a group: out of it as well, not into it', () => {
    expect(offered(item({ groupId: 'slapen' }))[0]).toEqual(['stress', true, ['post']])
  })

  test('a card on a pile in a group: off the pile, and loose into that group', () => {
    expect(offered(item({ groupId: 'slapen', pileId: 'post' }))[0]).toEqual(['stress', true, ['slapen']])
  })

  test('a note: never onto a pile', () => {
    expect(offered(item({ kind: 'note', zoneId: null }))).toEqual([
      ['stress', true, ['slapen']],
      ['happy', true, ['buiten']],
    ])
  })

  test('a group as a whole: the other zones only', () => {
    expect(placesForWhole(group('buiten', 'happy'), places).map(({ zone: at }) => at?.id)).toEqual(['stress'])
  })
})
