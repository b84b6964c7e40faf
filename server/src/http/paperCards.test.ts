import type { OwnCard } from '@wijktafel/shared/api/participant'
import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { type MediaId, newId } from '@wijktafel/shared/ids'
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

let meeting: TestMeeting
let fatma: Seat

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting)
})
afterEach(() => meeting.close())

const paperCard = (seat: Seat, activityId: Awaited<ReturnType<typeof begin>>, paper: object, more = {}) => ({
  ...newCard(seat, { activityId, text: '', ...more }),
  paper,
})
const send = (seat: Seat, card: object) =>
  seat.request('POST', `/api/sessions/${meeting.sessionId}/cards`, card)
const read = async (answer: Promise<Response>) => (await (await answer).json()) as OwnCard

async function begin() {
  const { activityId } = await meeting.goTo('stress-en-blij')
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, {
    ...{ type: 'reveal', activityId },
  })
  return activityId
}

describe('a card that lay on the table', () => {
  it('has the side that stands on it, not that of whoever held the camera, and nobody’s face', async () => {
    const activityId = await begin()
    const { boardId } = await meeting.goTo('stress-en-blij')
    const card = paperCard(fatma, activityId, { side: 'professional', serials: ['7K2MX'] })
    expect((await send(fatma, card)).status).toBe(200)
    expect((await send(fatma, card)).status).toBe(200)
    expect(await meeting.shownCards()).toMatchObject([{ id: card.id, side: 'professional', face: null }])
    const { items } = await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)
    expect(items).toMatchObject([{ cardId: card.id, side: 'professional' }])
  })

  it('counts once in a step, whoever photographs it, also as part of a story, until it is taken back', async () => {
    const activityId = await begin()
    const ali = await meeting.buildSeat(meeting)
    const story = { side: 'resident', serials: ['7K2MX', '9ABCD'] }
    const first = await read(send(fatma, paperCard(fatma, activityId, story)))
    const again = (seat: Seat) =>
      send(seat, paperCard(seat, activityId, { side: 'resident', serials: ['9ABCD'] }))
    expect(await refusalOf(again(ali))).toBe('409 paperKnown')
    expect(await refusalOf(again(fatma))).toBe('409 paperKnown')
    await fatma.json('DELETE', `/api/cards/${first.id}`)
    expect((await again(ali)).status).toBe(200)
    // Whoever says that it must lie there twice leaves the serial out.
    expect((await send(fatma, paperCard(fatma, activityId, { side: 'resident', serials: [] }))).status).toBe(
      200,
    )
  })

  it('may be laid in another step of the meeting', async () => {
    const paper = { side: 'resident', serials: ['7K2MX'] }
    expect((await send(fatma, paperCard(fatma, await begin(), paper))).status).toBe(200)
    const { activityId } = await meeting.goTo('check-out')
    const answer = await send(fatma, paperCard(fatma, activityId, paper))
    expect(answer.status).toBe(200)
  })

  it('comes at once from two phones, and lies there once', async () => {
    const activityId = await begin()
    const seats = [fatma, await meeting.buildSeat(meeting), await meeting.buildSeat(meeting)]
    const answers = await Promise.all(
      seats.map((seat) => send(seat, paperCard(seat, activityId, { side: 'resident', serials: ['7K2MX'] }))),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    expect(await meeting.shownCards()).toHaveLength(1)
  })

  it('written by hand comes as a photo, also where only words are asked', async () => {
    const activityId = await begin()
    const { template } = await meeting.deps.db
      .selectFrom('activity')
      .select('template')
      .where('id', '=', activityId)
      .executeTakeFirstOrThrow()
    await meeting.deps.db
      .updateTable('activity')
      .set({ template: JSON.stringify({ ...JSON.parse(template), accepts: ['words'] }) })
      .where('id', '=', activityId)
      .execute()
    const photo = newId<MediaId>()
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer()
    await fatma.request('POST', `/api/sessions/${meeting.sessionId}/media?id=${photo}`, bytes)
    const written = { pictures: [], photo }
    const own = newCard(fatma, { activityId, text: '', ...written })
    expect(await refusalOf(send(fatma, own))).toBe('400 badRequest')
    const paper = { side: 'resident', serials: ['7K2MX'] }
    expect((await send(fatma, paperCard(fatma, activityId, paper, written))).status).toBe(200)
  })
})

describe('refusing', () => {
  it('takes nothing that is no serial, no side, or more than a story', async () => {
    const activityId = await begin()
    const wrong = [
      { side: 'resident', serials: ['<b>xx'] },
      { side: 'everyone', serials: ['7K2MX'] },
      { side: 'resident', serials: ['7K2MX', '7K2MY', '7K2MZ', '7K2MW', '7K2MV'] },
      { serials: [] },
    ]
    for (const paper of wrong) {
      expect(await refusalOf(send(fatma, paperCard(fatma, activityId, paper)))).toBe('400 badRequest')
    }
    expect(await meeting.shownCards()).toEqual([])
  })

  it('holds back a device that lays more than a table can hold, and leaves it its own cards', async () => {
    const activityId = await begin()
    const { db } = meeting.deps
    const row = await read(send(fatma, paperCard(fatma, activityId, { side: 'resident', serials: [] })))
    const { id: _, ...stored } = await db
      .selectFrom('card')
      .selectAll()
      .where('id', '=', row.id)
      .executeTakeFirstOrThrow()
    const many = Array.from({ length: LIMITS.PAPER_CARDS_PER_PERSON_PER_ACTIVITY - 1 }, () => ({
      ...{ ...stored, id: newId<OwnCard['id']>() },
    }))
    await db.insertInto('card').values(many).execute()
    const more = paperCard(fatma, activityId, { side: 'resident', serials: ['7K2MX'] })
    expect(await refusalOf(send(fatma, more))).toBe('409 tooManyCards')
    expect((await send(fatma, newCard(fatma, { activityId }))).status).toBe(200)
    const ali = await meeting.buildSeat(meeting)
    expect((await send(ali, { ...more, id: newId(), participantId: ali.seatId })).status).toBe(200)
  })
})
