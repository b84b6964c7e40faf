import { newId } from '@wijktafel/shared/ids'
import { LIMITS } from '@wijktafel/shared/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildMeeting, refusalOf, type TestMeeting } from '../../../tests/support/buildMeeting.ts'

let meeting: TestMeeting

beforeEach(async () => {
  meeting = await buildMeeting()
})
afterEach(() => meeting.close())

const path = (rest: string) => `/api/sessions/${meeting.sessionId}${rest}`
const join = (body: unknown, by = meeting.visitor()) => by.request('POST', '/api/join', body)
const newSeat = (change: object = {}) => ({
  ...{ id: newId(), code: meeting.code, face: '1F422', side: 'resident', language: 'nl' },
  ...change,
})
const pictureCode = async () => {
  const detail = await meeting.facilitator.json<{ pictureCode: string[] }>('GET', path(''))
  return detail.pictureCode
}

describe('finding a meeting', () => {
  it('takes digits or pictures, and tells no more than the door does', async () => {
    const expected = {
      ...{ sessionId: meeting.sessionId, title: 'Eerste bijeenkomst', place: 'Buurthuis De Linde' },
      ...{ phase: 'discover', state: 'open', takenFaces: [] },
    }
    expect(await (await join({ code: meeting.code })).json()).toEqual(expected)
    expect(await (await join({ pictureCode: await pictureCode() })).json()).toEqual(expected)
  })

  it('says which faces are taken, each once, so that a newcomer is offered another', async () => {
    for (const face of ['1F98A', '1F422', '1F98A']) {
      const seat = newSeat({ face })
      expect((await meeting.visitor().request('POST', path('/participants'), seat)).status).toBe(200)
    }
    const { takenFaces } = await meeting
      .visitor()
      .json<{ takenFaces: string[] }>('POST', '/api/join', { code: meeting.code })
    expect(takenFaces).toEqual(['1F422', '1F98A'])
  })

  it('refuses wrong codes and what is no code', async () => {
    const wrong = meeting.code === '222222' ? '333333' : '222222'
    expect(await refusalOf(join({ code: wrong }))).toBe('404 codeUnknown')
    expect(await refusalOf(join({ code: '12' }))).toBe('400 badRequest')
    expect(await refusalOf(join({ code: { $ne: '' } }))).toBe('400 badRequest')
    expect(await refusalOf(join({ pictureCode: ['1F422'] }))).toBe('400 badRequest')
    expect(await refusalOf(join({}))).toBe('400 badRequest')
  })

  it('opens no planned meeting by its picture code: there are too few of those', async () => {
    const planned = await meeting.buildSession(meeting.facilitator, { projectId: meeting.projectId })
    const detail = await meeting.facilitator.json<{ pictureCode: string[] }>(
      'GET',
      `/api/sessions/${planned.sessionId}`,
    )
    expect(await refusalOf(join({ pictureCode: detail.pictureCode }))).toBe('404 codeUnknown')
    expect(await (await join({ code: planned.code })).json()).toMatchObject({ state: 'planned' })
  })

  it('counts wrong guesses of an address, never right ones', async () => {
    const phone = meeting.visitor()
    for (let visit = 0; visit < LIMITS.JOIN_TRIES_PER_MINUTE + 5; visit++) {
      expect((await join({ code: meeting.code }, phone)).status).toBe(200)
    }
    const wrong = meeting.code === '222222' ? '333333' : '222222'
    for (let guess = 0; guess < LIMITS.JOIN_TRIES_PER_MINUTE; guess++) {
      expect((await join({ code: wrong }, phone)).status).toBe(404)
    }
    expect(await refusalOf(join({ code: wrong }, phone))).toBe('429 tooManyTries')
    expect(await refusalOf(join({ code: meeting.code }, phone))).toBe('429 tooManyTries')
    const seat = newSeat()
    expect(await refusalOf(phone.request('POST', path('/participants'), seat))).toBe('429 tooManyTries')
    expect((await join({ code: meeting.code })).status).toBe(200)
  })
})

describe('taking a seat', () => {
  it('gives the device a cookie of its own and puts a face on the stage', async () => {
    const phone = meeting.visitor()
    const seat = newSeat({ name: '  Fatma ' })
    const answer = await phone.request('POST', path('/participants'), seat)
    expect(answer.headers.getSetCookie().join()).toMatch(/wijktafel_device=[\w-]{43};.*HttpOnly/)
    expect(await answer.json()).toEqual({
      ...{ id: seat.id, face: '1F422', name: 'Fatma', side: 'resident', language: 'nl' },
    })
    expect((await meeting.stage()).people).toEqual([
      { id: seat.id, face: '1F422', name: 'Fatma', side: 'resident', connected: false },
    ])
    const rows = await meeting.deps.db.selectFrom('participant').selectAll().execute()
    const token = /wijktafel_device=([\w-]+)/.exec(phone.cookie())?.[1] ?? 'none'
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('is one seat when sent twice, and several people may share a device', async () => {
    const phone = meeting.visitor()
    const seat = newSeat()
    await phone.json('POST', path('/participants'), seat)
    await phone.json('POST', path('/participants'), seat)
    await phone.json('POST', path('/participants'), newSeat({ face: '1F98B' }))
    const own = await phone.json<{ participants: { face: string }[] }>('GET', path('/own'))
    expect(own.participants.map(({ face }) => face)).toEqual(['1F422', '1F98B'])
    expect((await meeting.stage()).people).toHaveLength(2)
  })

  it('is refused to another device with the same id', async () => {
    const seat = newSeat()
    await meeting.visitor().json('POST', path('/participants'), seat)
    const other = meeting.visitor().request('POST', path('/participants'), seat)
    expect(await refusalOf(other)).toBe('400 badRequest')
  })

  it('needs the code of this very meeting', async () => {
    const other = await meeting.buildSession(meeting.facilitator, {
      ...{ projectId: meeting.projectId, open: true },
    })
    const sit = (change: object) =>
      refusalOf(meeting.visitor().request('POST', path('/participants'), newSeat(change)))
    expect(await sit({ code: other.code })).toBe('404 codeUnknown')
    expect(await sit({ code: undefined })).toBe('400 badRequest')
    expect(await sit({ code: undefined, pictureCode: await pictureCode() })).toBe('200 undefined')
    expect(await sit({ side: 'boss' })).toBe('400 badRequest')
    expect(await sit({ name: 'n'.repeat(LIMITS.NAME_LENGTH + 1) })).toBe('400 badRequest')
    await meeting.facilitator.json('POST', path('/close'))
    expect(await sit({})).toBe('410 sessionClosed')
    await meeting.deps.db.updateTable('session').set({ closedAt: 0 }).execute()
    expect(await sit({})).toBe('404 codeUnknown')
  })
})

describe('a seat', () => {
  it('is changed, left and taken up again by its own device alone', async () => {
    const fatma = await meeting.buildSeat(meeting)
    const other = await meeting.buildSeat(meeting, 'professional')
    const seatPath = `/api/participants/${fatma.seatId}`
    const changed = await fatma.json('PATCH', seatPath, { name: 'Fatma', side: 'professional' })
    expect(changed).toMatchObject({ name: 'Fatma', side: 'professional', face: '1F422' })
    for (const client of [other, meeting.facilitator, meeting.visitor()]) {
      expect(await refusalOf(client.request('PATCH', seatPath, { name: 'x' }))).toBe('404 notFound')
      expect(await refusalOf(client.request('POST', `${seatPath}/leave`))).toBe('404 notFound')
    }
    await fatma.json('POST', `${seatPath}/leave`)
    expect((await meeting.stage()).people.map(({ id }) => id)).toEqual([other.seatId])
    await fatma.json('POST', path('/participants'), newSeat({ id: fatma.seatId }))
    expect((await meeting.stage()).people).toHaveLength(2)
  })

  it('says "done" with a step that runs, and takes it back', async () => {
    const fatma = await meeting.buildSeat(meeting)
    const { activityId } = await meeting.goTo('stress-en-blij')
    const done = (body: object) => fatma.request('PUT', `/api/participants/${fatma.seatId}/done`, body)
    await done({ activityId, done: true })
    await done({ activityId, done: true })
    expect((await meeting.stage()).counts.done).toBe(1)
    await done({ activityId, done: false })
    expect((await meeting.stage()).counts.done).toBe(0)
    const { activities } = await meeting.facilitator.json<{ activities: { id: string }[] }>('GET', path(''))
    const planned = activities.at(-1)?.id
    expect(await refusalOf(done({ activityId: planned, done: true }))).toBe('409 activityNotOpen')
    expect(await refusalOf(done({ activityId: newId(), done: true }))).toBe('409 activityNotOpen')
  })

  it('knows its own cards and nothing of anyone else', async () => {
    const fatma = await meeting.buildSeat(meeting)
    const other = await meeting.buildSeat(meeting)
    const { activityId } = await meeting.goTo('stress-en-blij')
    await meeting.sendCard(fatma, { activityId, text: 'van Fatma' })
    await meeting.sendCard(other, { activityId, text: 'van een ander' })
    const own = JSON.stringify(await fatma.json('GET', path('/own')))
    expect(own).toContain('van Fatma')
    expect(own).not.toContain('van een ander')
    expect(await refusalOf(meeting.visitor().request('GET', path('/own')))).toBe('401 notSignedIn')
  })
})

describe('a member', () => {
  it('takes one seat with the side of the membership, also when entering twice at once', async () => {
    const yara = await meeting.buildMember({ projectId: meeting.projectId, role: 'core', side: 'resident' })
    const enter = () => yara.json<{ id: string; side: string }>('POST', path('/enter'), {})
    const [first, second] = await Promise.all([enter(), enter()])
    expect(first).toEqual(second)
    expect(first.side).toBe('resident')
    expect((await meeting.stage()).people).toHaveLength(1)
  })

  it('has no seat as a coach, and is not among the participants', async () => {
    const coach = await meeting.buildMember({ projectId: meeting.projectId, role: 'coach' })
    expect(await refusalOf(coach.request('POST', path('/enter'), {}))).toBe('403 notAllowed')
    expect(await coach.json('GET', path(''))).toMatchObject({ role: 'coach', participant: null })
    expect((await meeting.stage()).people).toEqual([])
  })

  it('cannot enter what has closed, or what is not theirs', async () => {
    const stranger = await meeting.buildMember()
    expect(await refusalOf(stranger.request('POST', path('/enter'), {}))).toBe('404 notFound')
    expect(await refusalOf(meeting.visitor().request('POST', path('/enter'), {}))).toBe('401 notSignedIn')
    await meeting.facilitator.json('POST', path('/close'))
    expect(await refusalOf(meeting.facilitator.request('POST', path('/enter'), {}))).toBe('410 sessionClosed')
  })
})
