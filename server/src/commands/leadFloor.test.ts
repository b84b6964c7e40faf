import { documentName } from '@wijktafel/shared/documentName'
import type { FloorBalance } from '@wijktafel/shared/floor/balance'
import { newId } from '@wijktafel/shared/ids'
import { readLeadNews } from '@wijktafel/shared/leadNews'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type Seat, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

let meeting: TestMeeting
let fatma: Seat
let henk: Seat

beforeEach(async () => {
  meeting = await buildMeeting()
  fatma = await meeting.buildSeat(meeting)
  henk = await meeting.buildSeat(meeting, 'professional')
})
afterEach(() => meeting.close())

const lead = (body: unknown, by = meeting.facilitator) =>
  by.request('POST', `/api/sessions/${meeting.sessionId}/lead`, body)
const give = (to: Seat, from: Seat | null = null) =>
  lead({ type: 'giveTurn', to: to.seatId, from: from?.seatId ?? null })
const news = () => meeting.deps.rooms.read(documentName('lead', meeting.sessionId), readLeadNews)
const holder = async () => (await meeting.stage()).floor?.turn?.participantId ?? null
const spoken = () => meeting.deps.db.selectFrom('spoken').select(['side', 'kind']).execute()
const endOwn = (seat: Seat, of = seat, body = {}) =>
  seat.request('POST', `/api/participants/${of.seatId}/turn/end`, body)
const undo = async () => lead({ type: 'undo', id: (await news()).undo?.id })
const balance = () =>
  meeting.facilitator.json<FloorBalance>('GET', `/api/sessions/${meeting.sessionId}/balance`)

/** Their phones are on: who is not here is passed over. */
async function comeIn(...seats: Seat[]) {
  const people = new Set<string>(seats.map(({ seatId }) => seatId))
  meeting.deps.rooms.connectedPeople = () => people
}

describe('the talking stick', () => {
  it('is seen by all, lowers the hand of who gets it, and writes down only whose side spoke', async () => {
    await fatma.json('PUT', `/api/participants/${fatma.seatId}/signals/hand`)
    await give(fatma)
    expect(await holder()).toBe(fatma.seatId)
    expect((await news()).hands).toEqual([])
    await give(henk, fatma)
    expect(await spoken()).toEqual([{ side: 'resident', kind: 'turn' }])
    const columns = Object.keys((await meeting.deps.db.selectFrom('spoken').selectAll().execute())[0] ?? {})
    expect(columns.sort()).toEqual(['endedAt', 'id', 'kind', 'sessionId', 'side', 'startedAt'])
  })

  it('is given once when two give it at once', async () => {
    const answers = await Promise.all([give(fatma), give(henk)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('is given back by who has it, as often as a bad line sends it, and by nobody for another', async () => {
    await give(fatma)
    expect(await refusalOf(endOwn(henk, fatma))).toBe('404 notFound')
    expect((await endOwn(henk)).status).toBe(200)
    expect(await holder(), 'who does not have it changes nothing').toBe(fatma.seatId)
    await Promise.all([endOwn(fatma), endOwn(fatma)])
    expect(await holder()).toBeNull()
    expect(await spoken()).toHaveLength(1)
  })

  it('stays with who lost the line, and is freed by who leaves', async () => {
    await give(fatma)
    await comeIn(henk)
    await lead({ type: 'moreTime', minutes: 1 })
    expect(await holder()).toBe(fatma.seatId)
    await fatma.json('POST', `/api/participants/${fatma.seatId}/leave`)
    expect(await holder()).toBeNull()
  })

  it('is for people of this meeting, and given by who leads', async () => {
    expect(await refusalOf(lead({ type: 'giveTurn', to: newId(), from: null }))).toBe('404 notFound')
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await refusalOf(lead({ type: 'giveTurn', to: fatma.seatId, from: null }, core))).toBe(
      '403 notAllowed',
    )
  })

  it('goes back where it was, with the hand that was up', async () => {
    await give(henk)
    await fatma.json('PUT', `/api/participants/${fatma.seatId}/signals/hand`)
    await give(fatma, henk)
    await undo()
    expect(await holder()).toBe(henk.seatId)
    expect(await spoken()).toEqual([])
    expect((await news()).hands).toHaveLength(1)
  })

  it('is not brought back over what somebody did themselves since', async () => {
    await give(henk)
    await give(fatma, henk)
    await endOwn(fatma)
    await undo()
    expect(await holder()).toBeNull()
    expect(await spoken()).toHaveLength(2)
  })

  it('goes with the meeting', async () => {
    await give(fatma)
    await give(henk, fatma)
    await meeting.facilitator.json('POST', `/api/sessions/${meeting.sessionId}/close`)
    expect(await spoken()).toEqual([])
    const row = await meeting.deps.db.selectFrom('session').select('floor').executeTakeFirstOrThrow()
    expect(row.floor).toBeNull()
  })
})

describe('a round', () => {
  it('goes past everyone who is here, counts, lets people pass, and ends by itself', async () => {
    const away = await meeting.buildSeat(meeting)
    await comeIn(fatma, henk)
    await lead({ type: 'startRound' })
    expect((await meeting.stage()).floor?.round).toMatchObject({ had: 0, total: 2 })
    const first = (await holder()) === fatma.seatId ? fatma : henk
    const second = first === fatma ? henk : fatma
    await endOwn(first, first, { pass: true })
    expect(await spoken(), 'who passed did not speak').toEqual([])
    expect(await holder()).toBe(second.seatId)
    await lead({ type: 'endTurn', from: second.seatId })
    expect((await meeting.stage()).floor).toBeNull()
    expect(await holder()).not.toBe(away.seatId)
    await lead({ type: 'startRound' })
    expect(await holder(), 'somebody else begins').toBe(second.seatId)
  })

  it('is one, when two begin it at once', async () => {
    await comeIn(fatma, henk)
    const answers = await Promise.all([lead({ type: 'startRound' }), lead({ type: 'startRound' })])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('the balance', () => {
  it('counts sides, for who leads alone', async () => {
    const { activityId } = await meeting.goTo('stress-en-blij')
    await meeting.sendCard(fatma, { activityId })
    await give(henk)
    await give(fatma, henk)
    await lead({ type: 'talk', side: 'professional' })
    expect((await news()).talk).toMatchObject({ side: 'professional' })
    expect(await balance()).toMatchObject({
      resident: { people: 1, cards: 1, turns: 1, silentSince: expect.any(Number) },
      professional: { people: 1, cards: 0, turns: 1, silentSince: null },
    })
    const path = `/api/sessions/${meeting.sessionId}/balance`
    expect(await refusalOf(fatma.request('GET', path))).toBe('403 notAllowed')
    const core = await meeting.buildMember({ projectId: meeting.projectId, role: 'core' })
    expect(await refusalOf(core.request('GET', path))).toBe('403 notAllowed')
    expect(JSON.stringify(await meeting.stage())).not.toContain('talkMs')
  })
})
