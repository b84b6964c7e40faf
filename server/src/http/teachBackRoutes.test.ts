import type { DecisionDetail } from '@wijktafel/shared/api/decision'
import type { OwnState } from '@wijktafel/shared/api/participant'
import type { Report } from '@wijktafel/shared/api/report'
import { type DecisionId, newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'
import type { TestClient } from '../../../tests/support/testServer.ts'

let meeting: TestMeeting
let fatma: Seat
let id: DecisionId

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting)
  id = newId<DecisionId>()
  await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/decisions`, {
    ...{ id, proposal: 'Een bankje?', pictures: [], influence: 'decide', format: 'consent', options: [] },
  })
  await act('open')
})
afterEach(() => meeting.close())

const act = (action: 'open' | 'close') =>
  meeting.facilitator.json<DecisionDetail>('POST', `/api/decisions/${id}/${action}`)
const tell = (by: TestClient, change: object = {}) =>
  by.request('POST', `/api/decisions/${id}/teach-backs`, {
    ...{ id: newId(), participantId: fatma.seatId, text: 'Er komt een bankje', ...change },
  })
const judge = (by: TestClient, told: string, verdict: string) =>
  by.request('PATCH', `/api/teach-backs/${told}`, { verdict })
const say = (by: TestClient, words: string) =>
  by.request('PATCH', `/api/decisions/${id}/words`, { words, wordPictures: ['1FA91'] })
const decision = async (by: TestClient = meeting.facilitator) => {
  const path = `/api/sessions/${meeting.sessionId}/decisions`
  const { decisions } = await by.json<{ decisions: DecisionDetail[] }>('GET', path)
  return decisions.find((each) => each.id === id)
}

describe('telling a decision in own words', () => {
  it('is for after the close, from a seat of one’s own, once however often it is sent', async () => {
    expect(await refusalOf(tell(fatma))).toBe('409 decisionNotClosed')
    await act('close')
    const same = { id: newId() }
    expect((await tell(fatma, same)).status).toBe(200)
    expect((await tell(fatma, same)).status).toBe(200)
    const told = { text: 'Er komt een bankje', pictures: [], voice: null, verdict: 'open' }
    expect((await decision())?.teachBacks).toEqual([{ ...told, ...same }])
    const kim = await meeting.buildSeat(meeting)
    expect(await refusalOf(tell(kim))).toBe('404 notFound')
    expect(await refusalOf(tell(fatma, { text: ' ' }))).toBe('400 cardEmpty')
    expect(await refusalOf(tell(fatma, { voice: newId() }))).toBe('400 badRequest')
    expect(await refusalOf(tell(fatma, { participantId: null }))).toBe('403 notAllowed')
    expect((await tell(meeting.facilitator, { participantId: null })).status).toBe(200)
  })

  it('has an end', async () => {
    await act('close')
    for (let count = 0; count < LIMITS.TEACH_BACKS_PER_DECISION; count++)
      expect((await tell(fatma)).status).toBe(200)
    expect(await refusalOf(tell(fatma))).toBe('409 tooManyTeachBacks')
  })

  it('reopens the words, never the ballot', async () => {
    await fatma.json('POST', `/api/decisions/${id}/ballots`, {
      participantId: fatma.seatId,
      marks: { agree: 1 },
    })
    expect(await refusalOf(say(meeting.facilitator, 'Er komt een bankje.'))).toBe('409 decisionNotClosed')
    const closed = await act('close')
    const told = newId()
    await tell(fatma, { id: told })
    expect(await refusalOf(judge(fatma, told, 'different'))).toBe('403 notAllowed')
    expect((await judge(meeting.facilitator, told, 'different')).status).toBe(200)
    expect(await refusalOf(say(fatma, 'Er komt niets.'))).toBe('403 notAllowed')
    expect((await say(meeting.facilitator, 'Er komt een bankje.')).status).toBe(200)
    expect(await decision()).toMatchObject({
      ...{ words: 'Er komt een bankje.', wordPictures: ['1FA91'], state: 'closed' },
      ...{ result: closed.result, ballots: closed.ballots, teachBacks: [{ verdict: 'different' }] },
    })
    expect((await meeting.stage()).outcome).toMatchObject({ words: 'Er komt een bankje.' })
    expect((await say(meeting.facilitator, '')).status).toBe(200)
    expect(await decision()).toMatchObject({ words: '' })
  })
})

describe('what was done with a card', () => {
  it('is told later, to its maker and in the report, and can be taken back', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const card = await meeting.sendCard(fatma, { activityId, zoneId: 'stress', text: 'Geen bankje' })
    const reply = (by: TestClient, body: object) => by.request('PUT', `/api/cards/${card.id}/reply`, body)
    const told = { text: 'De gemeente zet er een neer.', pictures: ['1FA91'] }
    // Nobody but its maker saw it yet.
    expect(await refusalOf(reply(meeting.facilitator, told))).toBe('404 notFound')
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, {
      type: 'reveal',
      activityId,
    })
    expect(await refusalOf(reply(fatma, told))).toBe('403 notAllowed')
    expect((await reply(meeting.facilitator, told)).status).toBe(200)
    await act('close')
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    const own = async () => {
      const { participants } = await fatma.json<OwnState>('GET', `/api/sessions/${meeting.sessionId}/own`)
      return participants[0]?.cards[0]?.reply
    }
    const inReport = async () => {
      const report = await meeting.facilitator.json<Report>(
        'GET',
        `/api/sessions/${meeting.sessionId}/report`,
      )
      return report.activities.flatMap(({ cards }) => cards.map((each) => each.reply))
    }
    expect(await own()).toEqual(told)
    expect(await inReport()).toEqual([told])
    expect((await reply(meeting.facilitator, { text: '', pictures: [] })).status).toBe(200)
    expect(await own()).toBeNull()
    expect(await inReport()).toEqual([null])
  })

  it('goes with a card that is erased', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    const card = await meeting.sendCard(fatma, { activityId, zoneId: 'stress', text: 'Geen bankje' })
    const lead = { type: 'reveal', activityId }
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/lead`, lead)
    const told = { text: 'Besproken met Jan', pictures: [] }
    await meeting.facilitator.json('PUT', `/api/cards/${card.id}/reply`, told)
    await meeting.facilitator.json('POST', `/api/cards/${card.id}/erase`)
    expect(await meeting.deps.db.selectFrom('cardReply').selectAll().execute()).toEqual([])
  })
})
