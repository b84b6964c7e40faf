import { readBoardCards } from '@wijktafel/shared/board/boardListing'
import { type CardId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  buildMeeting,
  newCard,
  refusalOf,
  type Seat,
  type TestMeeting,
} from '../../../tests/support/buildMeeting.ts'
import { reconcileSession } from '../commands/reconcileSession.ts'

let meeting: TestMeeting
let fatma: Seat

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting)
})
afterEach(() => meeting.close())

const cardsPath = () => `/api/sessions/${meeting.sessionId}/cards`
const boardCards = async (boardId: string | null) =>
  (await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)).items.map(({ cardId }) => cardId)
const reveal = (activityId: string) =>
  meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, { type: 'reveal', activityId })

describe('handing in a card', () => {
  it('keeps a card of a silent round out of every live document until the reveal, then lays it in its zone', async () => {
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    const card = await meeting.sendCard(fatma, { activityId, zoneId: 'happy' })
    expect(card).toMatchObject({ revealed: false, zoneId: 'happy', text: 'een bankje' })
    expect(await meeting.shownCards()).toEqual([])
    expect(await boardCards(boardId)).toEqual([])
    expect((await meeting.stage()).counts.cards).toBe(1)

    await reveal(activityId)
    await reveal(activityId)
    expect(await meeting.shownCards()).toEqual([
      expect.objectContaining({ id: card.id, side: 'resident', face: null, zoneId: 'happy' }),
    ])
    const { items } = await meeting.deps.rooms.read(`board:${boardId}`, readBoardCards)
    expect(items).toMatchObject([{ cardId: card.id, zoneId: 'happy', text: 'een bankje' }])
  })

  it('shows a card at once after the reveal', async () => {
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    await reveal(activityId)
    const card = await meeting.sendCard(fatma, { activityId })
    expect(card.revealed).toBe(true)
    expect(await boardCards(boardId)).toEqual([card.id])
  })

  it('takes the same card once, however often and at once it is sent', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const card = newCard(fatma, { activityId })
    const answers = await Promise.all(Array.from({ length: 8 }, () => fatma.json('POST', cardsPath(), card)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const rows = await meeting.deps.db.selectFrom('card').selectAll().execute()
    expect(rows).toHaveLength(1)
  })

  it('answers a card that arrived before, also after the meeting', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const card = newCard(fatma, { activityId })
    await fatma.json('POST', cardsPath(), card)
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect(await fatma.json('POST', cardsPath(), card)).toMatchObject({ id: card.id })
    const late = newCard(fatma, { activityId })
    expect(await refusalOf(fatma.request('POST', cardsPath(), late))).toBe('410 sessionClosed')
  })

  it('takes a late card for a step that is over', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    await meeting.goTo('pauze')
    expect(await meeting.sendCard(fatma, { activityId })).toMatchObject({ activityId })
  })

  it('forgets a zone that the step does not have', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    expect(await meeting.sendCard(fatma, { activityId, zoneId: 'elders' })).toMatchObject({ zoneId: null })
  })

  it('loses nothing when many hand in and take back at once', async () => {
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    await reveal(activityId)
    const seats = await Promise.all(Array.from({ length: 6 }, () => meeting.buildSeat(meeting)))
    const kept = await Promise.all(
      seats.map(async (seat) => {
        const gone = await meeting.sendCard(seat, { activityId })
        const [stays] = await Promise.all([
          meeting.sendCard(seat, { activityId }),
          seat.json('DELETE', `/api/cards/${gone.id}`),
        ])
        return stays.id
      }),
    )
    expect((await meeting.shownCards()).map(({ id }) => id).sort()).toEqual(kept.sort())
    expect((await boardCards(boardId)).sort()).toEqual(kept)
  })
})

describe('refusing a card', () => {
  it.each([
    ['empty', { pictures: [], text: '  ' }, '400 cardEmpty'],
    ['too long', { text: 'a'.repeat(LIMITS.CARD_TEXT_LENGTH + 1) }, '400 badRequest'],
    ['too many pictures', { pictures: Array.from({ length: 5 }, () => '1FA91') }, '400 badRequest'],
    ['a picture that is none', { pictures: ['../etc'] }, '400 badRequest'],
    ['a photo of nobody', { photo: newId() }, '400 badRequest'],
  ])('%s', async (_, change, refusal) => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const card = newCard(fatma, { activityId, ...change })
    expect(await refusalOf(fatma.request('POST', cardsPath(), card))).toBe(refusal)
  })

  it('of a step that takes none, was not reached, or is not of this meeting', async () => {
    const { activityId } = await meeting.goTo('pauze')
    const detail = await meeting.facilitator.json<{ activities: { id: string; templateId: string }[] }>(
      'GET',
      `/api/sessions/${meeting.sessionId}`,
    )
    const later = detail.activities.find(({ templateId }) => templateId === 'check-out')?.id
    const send = (id: unknown) =>
      refusalOf(fatma.request('POST', cardsPath(), newCard(fatma, { activityId: id as never })))
    expect(await send(activityId)).toBe('409 activityNotOpen')
    expect(await send(later)).toBe('409 activityNotOpen')
    expect(await send(newId())).toBe('404 notFound')
  })

  it('of someone without a seat, of another device, and under the id of another', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const card = newCard(fatma, { activityId })
    const other = await meeting.buildSeat(meeting)
    expect(await refusalOf(meeting.visitor().request('POST', cardsPath(), card))).toBe('404 notFound')
    expect(await refusalOf(other.request('POST', cardsPath(), card))).toBe('404 notFound')
    await fatma.json('POST', cardsPath(), card)
    const stolen = { ...newCard(other, { activityId }), id: card.id }
    expect(await refusalOf(other.request('POST', cardsPath(), stolen))).toBe('400 badRequest')
  })

  it('beyond the most that one person may have; one taken back makes room', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const ids: CardId[] = []
    for (let i = 0; i < LIMITS.CARDS_PER_PARTICIPANT_PER_ACTIVITY; i += 1) {
      ids.push((await meeting.sendCard(fatma, { activityId })).id)
    }
    const card = newCard(fatma, { activityId })
    expect(await refusalOf(fatma.request('POST', cardsPath(), card))).toBe('409 tooManyCards')
    await fatma.json('DELETE', `/api/cards/${ids[0]}`)
    await fatma.json('POST', cardsPath(), card)
    expect(await refusalOf(fatma.request('POST', `/api/cards/${ids[0]}/restore`))).toBe('409 tooManyCards')
  })
})

describe('taking a card back', () => {
  it('takes it off every screen, and puts it back', async () => {
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    await reveal(activityId)
    const card = await meeting.sendCard(fatma, { activityId })
    expect(await fatma.json('DELETE', `/api/cards/${card.id}`)).toMatchObject({ revealed: false })
    await fatma.json('DELETE', `/api/cards/${card.id}`)
    expect(await meeting.shownCards()).toEqual([])
    expect(await boardCards(boardId)).toEqual([])
    expect((await meeting.stage()).counts.cards).toBe(0)

    expect(await fatma.json('POST', `/api/cards/${card.id}/restore`)).toMatchObject({ revealed: true })
    await fatma.json('POST', `/api/cards/${card.id}/restore`)
    expect(await boardCards(boardId)).toEqual([card.id])
    expect((await meeting.shownCards()).map(({ id }) => id)).toEqual([card.id])
  })

  it('put back in a silent round, a card stays hidden; taken back, it is not revealed', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const [kept, gone] = [
      await meeting.sendCard(fatma, { activityId }),
      await meeting.sendCard(fatma, { activityId }),
    ]
    for (const { id } of [kept, gone]) await fatma.json('DELETE', `/api/cards/${id}`)
    expect(await fatma.json('POST', `/api/cards/${kept.id}/restore`)).toMatchObject({ revealed: false })
    expect(await meeting.shownCards()).toEqual([])
    await reveal(activityId)
    expect((await meeting.shownCards()).map(({ id }) => id)).toEqual([kept.id])
  })

  it('is for its maker alone, and only while the meeting is open', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const { id } = await meeting.sendCard(fatma, { activityId })
    const other = await meeting.buildSeat(meeting)
    expect(await refusalOf(other.request('DELETE', `/api/cards/${id}`))).toBe('404 notFound')
    expect(await refusalOf(meeting.facilitator.request('DELETE', `/api/cards/${id}`))).toBe('404 notFound')
    expect(await refusalOf(meeting.visitor().request('DELETE', `/api/cards/${id}`))).toBe('404 notFound')
    expect(await refusalOf(fatma.request('DELETE', `/api/cards/${newId()}`))).toBe('404 notFound')
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect(await refusalOf(fatma.request('DELETE', `/api/cards/${id}`))).toBe('410 sessionClosed')
  })
})

describe('after a crash', () => {
  it('lays down what was revealed but not placed, and takes off what was taken back, once', async () => {
    const { activityId, boardId } = await meeting.goTo('stress-en-blij')
    await reveal(activityId)
    const [placed, taken] = [
      await meeting.sendCard(fatma, { activityId }),
      await meeting.sendCard(fatma, { activityId }),
    ]
    const { db } = meeting.deps
    await db.updateTable('card').set({ placedAt: null }).where('id', '=', placed.id).execute()
    await db.updateTable('card').set({ withdrawnAt: 1 }).where('id', '=', taken.id).execute()
    await reconcileSession(meeting.deps, meeting.sessionId)
    await reconcileSession(meeting.deps, meeting.sessionId)
    expect(await boardCards(boardId)).toEqual([placed.id])
    expect((await meeting.shownCards()).map(({ id }) => id)).toEqual([placed.id])
  })
})
