import type { CardId, DecisionId, PictureId, PromiseId } from '@wijktafel/shared/ids'
import type { MentionFacts, NamedCard, NamedDecision } from '@wijktafel/shared/notes/mentionLook'
import { describe, expect, it } from 'vitest'
import { mentionChoices, toMention } from './mentionChoices.ts'

const card = (id: string, text: string): NamedCard => ({
  ...{ id: id as CardId, text, pictures: ['1FA91' as PictureId] },
  ...{ photo: null, voice: null, voiceSeconds: 0 },
})
const decision = (state: NamedDecision['state'], proposal: string): NamedDecision => ({
  ...{ id: proposal as DecisionId, state, proposal, pictures: [], options: [] },
  result: {
    ballots: 1,
    electorate: 1,
    winner: null,
    verdict: 'accepted',
    total: {},
    bySide: null,
    reasons: [],
  },
})
const facts: MentionFacts = {
  cards: [card('a', 'Een bankje bij het plein'), card('b', 'Café voor de buurt'), card('c', 'Meer licht')],
  decisions: [decision('closed', 'Elke dinsdag koffie?'), decision('counted', 'Nog geheim?')],
  promises: [{ id: 'p' as PromiseId, who: 'Kim', what: 'belt over het bankje', face: null }],
}
const found = (query: string) => mentionChoices(facts, query).map(({ look }) => look.words)

describe('what a note can name', () => {
  it('is all that everyone saw: cards by the alphabet, then decisions and promises', () => {
    expect(found('')).toEqual([
      ...['Café voor de buurt', 'Een bankje bij het plein', 'Meer licht'],
      ...['Elke dinsdag koffie', 'Kim: belt over het bankje'],
    ])
    expect(mentionChoices({ cards: null, decisions: null, promises: null }, '')).toEqual([])
  })

  it('is found by the beginnings of its words, without capitals or accents', () => {
    expect(found('bank')).toEqual(['Een bankje bij het plein', 'Kim: belt over het bankje'])
    expect(found('CAFE buurt')).toEqual(['Café voor de buurt'])
    expect(found('ankje')).toEqual([])
  })

  it('is never a decision that not everyone has seen the outcome of', () => {
    expect(found('geheim')).toEqual([])
  })

  it('is not a list without end, and what is not in it is found by typing', () => {
    const cards = Array.from({ length: 40 }, (_, at) => card(`x${at}`, `Kaartje ${at}`))
    const many = { ...facts, cards }
    expect(mentionChoices(many, '')).toHaveLength(26)
    expect(mentionChoices(many, '7').map(({ id }) => id)).toEqual(['x7'])
  })

  it('is kept with its words', () => {
    const [first] = mentionChoices(facts, 'licht')
    expect(first && toMention(first)).toEqual({
      kind: 'card',
      id: 'c',
      words: 'Meer licht',
      picture: '1FA91',
    })
  })
})
