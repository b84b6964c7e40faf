import { describe, expect, it } from 'vitest'
import type { CardId, DecisionId, MediaId, PictureId, PromiseId } from '../ids.ts'
import type { Mention } from './mention.ts'
import {
  GONE_WORDS,
  lookOfMention,
  type MentionFacts,
  type NamedCard,
  type NamedDecision,
} from './mentionLook.ts'

const picture = '1FA91' as PictureId
const media = '23456789abcdefghijkm' as MediaId
const card: NamedCard = {
  ...{ id: 'c' as CardId, text: 'Een bank', pictures: [picture] },
  ...{ photo: null, voice: null, voiceSeconds: 0 },
}
const decision: NamedDecision = {
  ...{ id: 'd' as DecisionId, state: 'closed', proposal: 'Waar komt de bank?', pictures: [] },
  options: [{ id: 'o', label: 'Bij het plein', pictures: [picture], recordId: null }],
  result: { ballots: 1, electorate: 1, winner: 'o', verdict: 'chosen', total: {}, bySide: null, reasons: [] },
}
const promise = { id: 'p' as PromiseId, who: 'Kim', what: 'belt de dokter.', face: null }

const mention = (kind: Mention['kind'], id: string, words = 'van toen'): Mention => ({
  ...{ kind, id, words, picture },
})
const facts = (some: Partial<MentionFacts> = {}): MentionFacts => ({
  ...{ cards: [card], decisions: [decision], promises: [promise], ...some },
})

describe('what a mention shows', () => {
  it('is the thing as it is now', () => {
    expect(lookOfMention(mention('card', 'c'), facts())).toMatchObject({ words: 'Een bank', picture })
    expect(lookOfMention(mention('decision', 'd'), facts())).toMatchObject({
      ...{ words: 'Waar komt de bank: Bij het plein', picture },
    })
    expect(lookOfMention(mention('promise', 'p'), facts())).toMatchObject({ words: 'Kim: belt de dokter' })
  })

  it('says what a card without words is', () => {
    const look = (some: Partial<NamedCard>) =>
      lookOfMention(mention('card', 'c'), facts({ cards: [{ ...card, text: '', pictures: [], ...some }] }))
        .words
    expect(look({ voice: media, voiceSeconds: 12 })).toBe('opname van 12 tellen')
    expect(look({ voice: media, voiceSeconds: 1 })).toBe('opname van 1 tel')
    expect(look({ photo: media })).toBe('een foto')
    expect(look({})).toBe('een kaartje')
  })

  it('shows of a photo or a recording that alone', () => {
    const both = { ...card, photo: media, voice: media, voiceSeconds: 3 }
    expect(lookOfMention(mention('photo', 'c'), facts({ cards: [both] }))).toMatchObject({
      ...{ words: 'een foto', photo: media, voice: null },
    })
    expect(lookOfMention(mention('voice', 'c'), facts({ cards: [both] }))).toMatchObject({
      ...{ words: 'opname van 3 tellen', photo: null, voice: media },
    })
  })

  it('is nothing of a card that is not there, whatever was kept of it', () => {
    for (const kind of ['card', 'photo', 'voice'] as const) {
      expect(lookOfMention(mention(kind, 'other'), facts())).toMatchObject({
        words: GONE_WORDS,
        isGone: true,
      })
    }
    const emptied = { ...mention('card', 'c', ''), picture: '' as const }
    expect(lookOfMention(emptied, facts({ cards: null }))).toMatchObject({ isGone: true })
  })

  it('is what was kept while the cards are not known, and of a promise or decision that is gone', () => {
    expect(lookOfMention(mention('card', 'c'), facts({ cards: null })).words).toBe('van toen')
    expect(lookOfMention(mention('promise', 'other'), facts()).words).toBe('van toen')
    const secret = { ...decision, state: 'counted' as const, proposal: 'Geheim' }
    expect(lookOfMention(mention('decision', 'd'), facts({ decisions: [secret] })).words).toBe('van toen')
  })

  it('keeps the direction of words from right to left', () => {
    const look = lookOfMention(mention('card', 'c'), facts({ cards: [{ ...card, text: 'سلام' }] }))
    expect(look.words).toBe('\u2068سلام\u2069')
  })
})
