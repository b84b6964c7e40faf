import type { HiddenCard } from '@wijktafel/shared/api/card'
import type { OwnState } from '@wijktafel/shared/api/participant'
import type { Report } from '@wijktafel/shared/api/report'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { type ActivityId, type MediaId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  buildMeeting,
  newCard,
  refusalOf,
  type Seat,
  type TestMeeting,
} from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting
let fatma: Seat
let activityId: ActivityId
let boardId: string | null

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting, 'resident')
  const step = await meeting.goTo('stress-en-blij')
  activityId = step.activityId
  boardId = step.boardId
})
afterEach(() => meeting.close())

const BECAUSE = 'Er staat een naam op.'
const hide = (id: string, by: TestClient = meeting.facilitator, because = BECAUSE) =>
  by.request('PUT', `/api/cards/${id}/hidden`, { because })
const putBack = (id: string, by: TestClient = meeting.facilitator) =>
  by.request('DELETE', `/api/cards/${id}/hidden`)
const queue = async (by: TestClient = meeting.facilitator) =>
  (await by.json<{ cards: HiddenCard[] }>('GET', `/api/sessions/${meeting.sessionId}/hidden-cards`)).cards
const reveal = () =>
  meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, { type: 'reveal', activityId })
const shownTexts = async () => (await meeting.shownCards()).map(({ text }) => text)
const boardTexts = async () =>
  (await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)).items.map(({ text }) => text)

async function reportTexts(): Promise<string[]> {
  const path = `/api/sessions/${meeting.sessionId}/report`
  const { activities } = await meeting.facilitator.json<Report>('GET', path)
  return activities.flatMap(({ cards }) => cards.map(({ text }) => text))
}

async function ownCards(seat: Seat) {
  const { participants } = await seat.json<OwnState>('GET', `/api/sessions/${meeting.sessionId}/own`)
  return participants.flatMap(({ cards }) => cards)
}

async function sendPhoto(seat: Seat): Promise<MediaId> {
  const id = newId<MediaId>()
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } })
    .jpeg()
    .toBuffer()
  await seat.request('POST', `/api/sessions/${meeting.sessionId}/media?id=${id}`, bytes)
  return id
}

describe('cards before the reveal', () => {
  it('are read by the regisseur, with their photo, and never with more of their maker than the side', async () => {
    const photo = await sendPhoto(fatma)
    const { id } = await meeting.sendCard(fatma, { activityId, text: 'Herrie', photo })
    const [card] = await queue()
    expect(card).toMatchObject({ id, text: 'Herrie', photo, side: 'resident', hiddenBecause: null })
    expect(JSON.stringify(card)).not.toContain(fatma.seatId)
    expect((await meeting.facilitator.request('GET', `/api/media/${photo}`)).status).toBe(200)
    const other = await meeting.buildSeat(meeting)
    expect((await other.request('GET', `/api/media/${photo}`)).status).toBe(404)
    await fatma.json('DELETE', `/api/cards/${id}`)
    expect(await queue(), 'what its maker took back is nobody’s').toEqual([])
    expect((await meeting.facilitator.request('GET', `/api/media/${photo}`)).status).toBe(404)
  })

  it('are for the regisseur alone', async () => {
    const { id } = await meeting.sendCard(fatma, { activityId })
    const { projectId } = meeting
    const others: TestClient[] = [fatma]
    for (const role of ['core', 'ring', 'panel', 'coach'] as const) {
      others.push(await meeting.buildMember({ projectId, role }))
    }
    for (const other of others) {
      const path = `/api/sessions/${meeting.sessionId}/hidden-cards`
      expect(await refusalOf(other.request('GET', path))).toBe('403 notAllowed')
      expect(await refusalOf(hide(id, other))).toBe('403 notAllowed')
      expect(await refusalOf(putBack(id, other))).toBe('403 notAllowed')
    }
    const stranger = await meeting.buildMember()
    expect(await refusalOf(hide(id, stranger))).toBe('404 notFound')
    expect(await queue()).toMatchObject([{ hiddenBecause: null }])
  })
})

describe('a card that is kept from the table', () => {
  it('is not revealed, not counted, not in the report; its maker reads why', async () => {
    const { id } = await meeting.sendCard(fatma, { activityId, text: 'Piet is een dief' })
    await meeting.sendCard(fatma, { activityId, text: 'Herrie' })
    expect((await hide(id)).status).toBe(200)
    expect((await meeting.stage()).counts.cards).toBe(1)
    await reveal()
    expect(await shownTexts()).toEqual(['Herrie'])
    expect(await boardTexts()).toEqual(['Herrie'])
    expect(await reportTexts()).toEqual(['Herrie'])
    expect(await queue()).toMatchObject([{ id, hiddenBecause: BECAUSE }])
    expect(await ownCards(fatma)).toMatchObject([
      { id, hiddenBecause: BECAUSE, revealed: false },
      { hiddenBecause: null, revealed: true },
    ])
  })

  it('comes back: hidden while the round is silent, else for everyone', async () => {
    const { id } = await meeting.sendCard(fatma, { activityId, text: 'Herrie' })
    await hide(id)
    await putBack(id)
    expect(await queue()).toMatchObject([{ id, hiddenBecause: null }])
    expect(await shownTexts()).toEqual([])
    await hide(id)
    await reveal()
    expect(await shownTexts()).toEqual([])
    await putBack(id)
    await putBack(id)
    expect(await shownTexts()).toEqual(['Herrie'])
    expect(await boardTexts()).toEqual(['Herrie'])
    expect(await queue()).toEqual([])
  })

  it('leaves the screens also when everyone saw it, and stays away when its maker takes it back and again', async () => {
    await reveal()
    const { id } = await meeting.sendCard(fatma, { activityId, text: 'Herrie' })
    await hide(id)
    expect(await shownTexts()).toEqual([])
    expect(await boardTexts()).toEqual([])
    await fatma.json('DELETE', `/api/cards/${id}`)
    expect(await refusalOf(putBack(id))).toBe('404 notFound')
    await fatma.json('POST', `/api/cards/${id}/restore`)
    expect(await shownTexts()).toEqual([])
    expect(await ownCards(fatma)).toMatchObject([{ hiddenBecause: BECAUSE, revealed: false }])
    await putBack(id)
    expect(await boardTexts()).toEqual(['Herrie'])
  })

  it('needs a reason, a meeting that is open, and a card', async () => {
    const { id } = await meeting.sendCard(fatma, { activityId })
    expect(await refusalOf(hide(id, meeting.facilitator, '  '))).toBe('400 badRequest')
    const long = 'a'.repeat(LIMITS.HIDE_REASON_LENGTH + 1)
    expect(await refusalOf(hide(id, meeting.facilitator, long))).toBe('400 badRequest')
    expect(await refusalOf(hide(newId()))).toBe('404 notFound')
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect(await refusalOf(hide(id))).toBe('410 sessionClosed')
  })

  it('is said in the log, but not what stands on it or why', async () => {
    const { id } = await meeting.sendCard(fatma, { activityId, text: 'Piet is een dief' })
    await hide(id)
    const log = await meeting.deps.db.selectFrom('auditLog').selectAll().where('target', '=', id).execute()
    expect(log).toMatchObject([{ action: 'card.hide' }])
    expect(JSON.stringify(log)).not.toMatch(/Piet|naam/)
  })
})

describe('a card for somebody without a phone', () => {
  const enter = async (client: TestClient) =>
    (await client.json<{ id: string }>('POST', `/api/sessions/${meeting.sessionId}/enter`, {})).id
  const sendFor = async (client: TestClient, side: string | null, seatId?: string) => {
    const seat = { ...client, seatId: (seatId ?? (await enter(client))) as never }
    const card = { ...newCard(seat, { activityId, text: 'Voor Ria' }), side }
    return client.request('POST', `/api/sessions/${meeting.sessionId}/cards`, card)
  }

  it('speaks with that side and nobody’s face, on the board and in the report', async () => {
    await meeting.deps.db
      .updateTable('activity')
      .set({ shows: 'face' })
      .where('id', '=', activityId)
      .execute()
    await reveal()
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    for (const client of [meeting.facilitator, core]) {
      expect((await sendFor(client, 'resident')).status).toBe(200)
      expect((await sendFor(client, 'professional')).status).toBe(200)
      expect((await sendFor(client, null)).status).toBe(200)
    }
    const cards = await meeting.shownCards()
    const sides = ['resident', 'professional'].map((side) =>
      cards.filter((card) => card.side === side && card.face === null),
    )
    expect(sides.map(({ length }) => length)).toEqual([2, 2])
    expect(cards.filter(({ face }) => face !== null)).toHaveLength(2)
  })

  it('is never for guests and the outer ring', async () => {
    const ring = await meeting.buildMember({ projectId: meeting.projectId, role: 'ring' })
    expect(await refusalOf(sendFor(fatma, 'professional', fatma.seatId))).toBe('403 notAllowed')
    expect(await refusalOf(sendFor(ring, 'resident'))).toBe('403 notAllowed')
  })

  it('has room for a whole table, a side, beside one’s own', async () => {
    const seatId = await enter(meeting.facilitator)
    const insert = (side: 'resident' | null, count: number) =>
      meeting.deps.db
        .insertInto('card')
        .values(
          Array.from({ length: count }, () => ({
            ...{ id: newId(), sessionId: meeting.sessionId, activityId, participantId: seatId as never },
            ...{ zoneId: null, pictures: '[]', text: 'a', photoId: null, voiceId: null, place: null, side },
            ...{ hiddenReason: null, createdAt: 1, revealedAt: null, placedAt: null, withdrawnAt: null },
          })) as never,
        )
        .execute()
    await insert('resident', LIMITS.CARDS_FOR_OTHERS_PER_SIDE_PER_ACTIVITY - 1)
    expect((await sendFor(meeting.facilitator, null, seatId)).status).toBe(200)
    expect((await sendFor(meeting.facilitator, 'resident', seatId)).status).toBe(200)
    const refused = await refusalOf(sendFor(meeting.facilitator, 'resident', seatId))
    expect(refused).toBe('409 tooManyCards')
    expect((await sendFor(meeting.facilitator, 'professional', seatId)).status).toBe(200)
  })
})
