import type { OwnCard } from '@wijktafel/shared/api/participant'
import type { ActivityId, CardId, MediaId, ParticipantId, SessionId } from '@wijktafel/shared/ids'
import type { CardView } from '@wijktafel/shared/stage'
import { describe, expect, it } from 'vitest'
import type { OutboxCommand, OutboxItem } from '../outbox/outboxItem.ts'
import { isDone, mergeCards } from './myCards.ts'

const activityId = 'act' as ActivityId
const cardId = (name: string) => name as CardId

function arrived(name: string, revealed = false): OwnCard {
  return {
    id: cardId(name),
    activityId,
    zoneId: null,
    pictures: [],
    text: name,
    photo: null,
    voice: null,
    voiceSeconds: 0,
    place: null,
    hiddenBecause: null,
    revealed,
  }
}

function item(command: OutboxCommand, refusal: OutboxItem['refusal'] = null): OutboxItem {
  return {
    id: JSON.stringify(command),
    position: 1,
    sessionId: 's' as SessionId,
    participantId: 'p' as ParticipantId,
    command,
    refusal,
  }
}

const waiting = (name: string): OutboxCommand => ({
  kind: 'card',
  cardId: cardId(name),
  content: { activityId, zoneId: null, pictures: [], text: name, photo: null },
})

function buildView(id: CardId): CardView {
  return {
    ...{ id, activityId, voiceSeconds: 0, sessionId: 's' as SessionId, zoneId: null, pictures: [], text: '' },
    ...{ photo: null, voice: null, side: null, face: null },
  }
}

const merge = (cards: OwnCard[], items: OutboxItem[], takenBack: CardId[] = [], revealed: CardId[] = []) =>
  mergeCards({
    known: { cards, takenBack: new Set(takenBack) },
    items,
    everyone: revealed.map((id) => buildView(id)),
  }).map(({ id, state }) => `${id} ${state}`)

describe('my cards', () => {
  it('says of each where it is', () => {
    const items = [item(waiting('c')), item(waiting('d'), 'activityNotOpen')]
    expect(merge([arrived('a'), arrived('b', true)], items)).toEqual([
      'a hidden',
      'b onTable',
      'c waiting',
      'd refused',
    ])
    expect(merge([arrived('a')], [], [], [cardId('a')])).toEqual(['a onTable'])
  })

  it('shows a card once while its delivery is noted', () => {
    expect(merge([arrived('a')], [item(waiting('a'))])).toEqual(['a hidden'])
  })

  it('hides what was taken back before the server knows, and shows it again after undo', () => {
    const takeBack = item({ kind: 'takeBack', cardId: cardId('a') })
    const putBack = item({ kind: 'putBack', cardId: cardId('a') })
    expect(merge([arrived('a')], [takeBack])).toEqual([])
    expect(merge([arrived('a')], [takeBack, putBack])).toEqual(['a hidden'])
    expect(merge([arrived('a')], [], [cardId('a')])).toEqual([])
    expect(merge([arrived('a')], [putBack], [cardId('a')])).toEqual(['a hidden'])
  })
})

describe('what is said on my cards', () => {
  it('is heard from the server, and lasts as long as the server says', () => {
    const said: OwnCard = { ...arrived('a'), voice: 'sound' as MediaId, voiceSeconds: 7 }
    const [card] = mergeCards({ known: { cards: [said], takenBack: new Set() }, items: [], everyone: [] })
    expect(card?.voice).toEqual({ url: '/api/media/sound', seconds: 7 })
  })
})

describe('a card that the regisseur keeps from the table', () => {
  it('says so, also after the reveal, until everyone sees it', () => {
    const kept = { ...arrived('a', true), hiddenBecause: 'Hier staat een naam op.' }
    expect(merge([kept], [])).toEqual(['a keptBack'])
    expect(merge([kept], [], [], [cardId('a')])).toEqual(['a onTable'])
  })
})

describe('being done', () => {
  it('follows the last thing said, sent or not', () => {
    const say = (done: boolean) => item({ kind: 'done', activityId, done })
    expect(isDone(new Set(), { items: [], activityId })).toBe(false)
    expect(isDone(new Set([activityId]), { items: [], activityId })).toBe(true)
    expect(isDone(new Set([activityId]), { items: [say(true), say(false)], activityId })).toBe(false)
    expect(isDone(new Set(), { items: [say(true)], activityId: 'other' as ActivityId })).toBe(false)
  })
})
