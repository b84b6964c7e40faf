import type { OwnCard } from '@wijktafel/shared/api/participant'
import type { ActivityId, CardId, ParticipantId, SessionId } from '@wijktafel/shared/ids'
import { describe, expect, it } from 'vitest'
import type { OutboxCommand, OutboxItem } from '../outbox/outboxItem.ts'
import { applyDelivery, NOTHING_OWN } from './applyDelivery.ts'

const activityId = 'act' as ActivityId
const cardId = 'card' as CardId
const card: OwnCard = {
  id: cardId,
  activityId,
  zoneId: null,
  pictures: [],
  text: 'a',
  photo: null,
  voice: null,
  voiceSeconds: 0,
  place: null,
  hiddenBecause: null,
  revealed: false,
}
const content = { activityId, zoneId: null, pictures: [], text: 'a', photo: null }

const item = (command: OutboxCommand): OutboxItem => ({
  id: 'item',
  position: 1,
  sessionId: 's' as SessionId,
  participantId: 'p' as ParticipantId,
  command,
  refusal: null,
})

describe('after a delivery', () => {
  it('knows a card once, however often it was delivered', () => {
    const deliver = item({ kind: 'card', cardId, content })
    const once = applyDelivery(NOTHING_OWN, deliver, card)
    const twice = applyDelivery(once, deliver, { ...card, revealed: true })
    expect(once.cards).toEqual([card])
    expect(twice.cards).toEqual([{ ...card, revealed: true }])
  })

  it('remembers what was taken back until it is put back', () => {
    const placed = applyDelivery(NOTHING_OWN, item({ kind: 'card', cardId, content }), card)
    const away = applyDelivery(placed, item({ kind: 'takeBack', cardId }), card)
    expect([...away.takenBack]).toEqual([cardId])
    const back = applyDelivery(away, item({ kind: 'putBack', cardId }), card)
    expect(back.takenBack.size).toBe(0)
    expect(back.cards).toEqual([card])
  })

  it('follows "I am done", and "not after all"', () => {
    const done = applyDelivery(NOTHING_OWN, item({ kind: 'done', activityId, done: true }), null)
    expect([...done.done]).toEqual([activityId])
    expect(applyDelivery(done, item({ kind: 'done', activityId, done: false }), null).done.size).toBe(0)
  })
})
