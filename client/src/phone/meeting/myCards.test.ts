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

function buildView(id: CardId, voiceSeconds: number): CardView {
  return {
    ...{ id, activityId, voiceSeconds, sessionId: 's' as SessionId, zoneId: null, pictures: [], text: '' },
    ...{ photo: null, voice: null, side: null, face: null },
  }
}

const merge = (cards: OwnCard[], items: OutboxItem[], takenBack: CardId[] = [], revealed: CardId[] = []) =>
  mergeCards({
    known: { cards, takenBack: new Set(takenBack), voiceSeconds: new Map() },
    items,
    everyone: revealed.map((id) => buildView(id, 0)),
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
  const said: OwnCard = { ...arrived('a'), voice: 'sound' as MediaId }
  const secondsOf = (voiceSeconds: ReadonlyMap<CardId, number>, everyone: CardView[]) =>
    mergeCards({ known: { cards: [said], takenBack: new Set(), voiceSeconds }, items: [], everyone })[0]
      ?.voice

  it('lasts as long as everyone hears it, or as this page remembers', () => {
    const url = '/api/media/sound'
    expect(secondsOf(new Map(), [])).toEqual({ url, seconds: 0 })
    expect(secondsOf(new Map([[cardId('a'), 7]]), [])).toEqual({ url, seconds: 7 })
    expect(secondsOf(new Map(), [buildView(cardId('a'), 12)])).toEqual({ url, seconds: 12 })
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
