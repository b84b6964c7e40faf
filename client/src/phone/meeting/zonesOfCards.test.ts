import { newId, type PictureId } from '@wijktafel/shared/ids'
import type { CardPlace, CardView, StageActivity } from '@wijktafel/shared/stage'
import { describe, expect, it } from 'vitest'
import { zonesOfCards } from './zonesOfCards.ts'

const activity = {
  zones: [
    { id: 'stress', title: 'Stress', picture: '1F641' as PictureId },
    { id: 'happy', title: 'Blij', picture: '1F642' as PictureId },
  ],
} as unknown as StageActivity

const card = (text: string, zoneId: string | null, lies?: CardPlace): CardView => ({
  ...{ id: newId(), sessionId: newId(), activityId: newId(), zoneId, text, pictures: [], photo: null },
  ...{ voice: null, voiceSeconds: 0, side: null, face: null, ...(lies && { lies }) },
})

const shown = (cards: readonly CardView[]) =>
  zonesOfCards(cards, activity).map(({ title, groups }) => [
    title,
    groups.map((group) => [group.title, group.cards.map(({ text }) => text)]),
  ])

describe('the cards of everyone on a phone', () => {
  it('stand under the zone they were sent to, those of no zone last', () => {
    const cards = [card('los', null), card('a', 'happy'), card('b', 'stress'), card('weg', 'gone')]
    expect(shown(cards)).toEqual([
      ['Stress', [[null, ['b']]]],
      ['Blij', [[null, ['a']]]],
      [null, [[null, ['los', 'weg']]]],
    ])
  })

  it('stand under the zone and the group that they lie in on the board', () => {
    const later = { id: 'later', title: 'Later', picture: null }
    const group = { id: 'shape:g', title: 'Slapen' }
    const cards = [
      card('in groep', 'stress', { zone: { ...later }, group }),
      card('los in later', 'happy', { zone: later, group: null }),
      card('ernaast', 'happy', { zone: null, group: null }),
    ]
    expect(shown(cards)).toEqual([
      [
        'Later',
        [
          [null, ['los in later']],
          ['Slapen', ['in groep']],
        ],
      ],
      [null, [[null, ['ernaast']]]],
    ])
  })
})
